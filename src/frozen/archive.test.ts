import { describe, expect, test } from 'vitest';
import { inventFrozenFiles, inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { packArchive, packArchives, readVersion, unpackArchive, versionOf } from './archive.ts';

describe('archive', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text>40,1\u{202F}% « Aulnes »</text></svg>\n';
  const files = ['aulnes', 'bois'].map((territory) => ({
    path: `graphiques/essai/${territory}/2026-01-01/graphique.svg`,
    text: drawing.repeat(50).replace('Aulnes', territory),
  }));

  test('what was packed is unpacked letter for letter, in its order', () => {
    expect(unpackArchive(packArchive(files))).toEqual(files);
  });

  test('several packed at once have the bytes of each packed alone, in their order', async () => {
    const versions = [files, files.slice(1), []];
    expect(await packArchives(versions)).toEqual(versions.map(packArchive));
  });

  test('drawings that differ by a word cost little more than one', () => {
    const [first] = files;
    if (first === undefined) throw new Error('No file.');
    expect(packArchive(files).length).toBeLessThan(1.5 * packArchive([first]).length);
  });

  test('bytes of another kind are refused, and so is a path that leads out of the embeds', () => {
    expect(() => unpackArchive(Buffer.from('autre chose'))).toThrow(/unexpected end|Decompression failed/u);
    expect(() => unpackArchive(packArchive([{ path: 'graphiques/../../a/b.svg', text: '' }]))).toThrow(
      'chemin',
    );
  });

  test('bytes after the end are refused', () => {
    const longer = Buffer.concat([packArchive(files), Buffer.from('x')]);
    expect(() => unpackArchive(longer)).toThrow('bytes after the end');
  });
});

describe('read version', () => {
  const invention = { date: '2026-01-01', values: { aulnes: '40.1', bois: null } };

  test('a version is read from its archive, with the words of each neighbourhood', () => {
    const version = readVersion('essai', '2026-01-01', packArchive(inventFrozenFiles(invention)));
    expect(version).toEqual(inventVersion(invention));
    expect(version.values.vues.map(({ en_vue }) => en_vue)).toEqual(['aulnes', 'bois']);
  });

  test('values of another day, or none, are refused', () => {
    const files = inventFrozenFiles(invention);
    expect(() => versionOf('essai', '2026-01-02', files)).toThrow(
      'No "graphiques/essai/versions/2026-01-02/',
    );
    const stray = { path: 'graphiques/essai/aulnes/2026-01-02/graphique.svg', text: '' };
    expect(() => versionOf('essai', '2026-01-01', [...files, stray])).toThrow('is of another version');
    const moved = files.map(({ path, text }) => ({ path: path.replaceAll('01-01', '01-02'), text }));
    expect(() => versionOf('essai', '2026-01-02', moved)).toThrow('holds another version');
  });
});
