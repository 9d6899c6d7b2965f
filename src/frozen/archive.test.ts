import { expect, test } from 'vitest';
import { packArchive, unpackArchive } from './archive.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text>40,1\u{202F}% « Aulnes »</text></svg>\n';
const files = ['aulnes', 'bois'].map((territory) => ({
  path: `graphiques/essai/${territory}/2026-01-01/graphique.svg`,
  text: drawing.repeat(50).replace('Aulnes', territory),
}));

test('what was packed is unpacked letter for letter, in its order', () => {
  expect(unpackArchive(packArchive(files))).toEqual(files);
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
