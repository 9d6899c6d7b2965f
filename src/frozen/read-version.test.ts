import { expect, test } from 'vitest';
import { inventFrozenFiles, inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { packArchive } from './archive.ts';
import { readVersion, versionOf } from './read-version.ts';

const invention = { date: '2026-01-01', values: { aulnes: '40.1', bois: null } };

test('a version is read from its archive, with the words of each neighbourhood', () => {
  const version = readVersion('essai', '2026-01-01', packArchive(inventFrozenFiles(invention)));
  expect(version).toEqual(inventVersion(invention));
  expect(version.values.vues.map(({ en_vue }) => en_vue)).toEqual(['aulnes', 'bois']);
});

test('values of another day, or none, are refused', () => {
  const files = inventFrozenFiles(invention);
  expect(() => versionOf('essai', '2026-01-02', files)).toThrow('No "graphiques/essai/versions/2026-01-02/');
  const stray = { path: 'graphiques/essai/aulnes/2026-01-02/graphique.svg', text: '' };
  expect(() => versionOf('essai', '2026-01-01', [...files, stray])).toThrow('is of another version');
  const moved = files.map(({ path, text }) => ({ path: path.replaceAll('01-01', '01-02'), text }));
  expect(() => versionOf('essai', '2026-01-02', moved)).toThrow('holds another version');
});
