import { expect, test } from 'vitest';
import { joinAnnexPieces, readAnnexPiece } from './transcription-annex.ts';

const first = readAnnexPiece(
  '<p>Planter des</p>\t<ul style="x"> <li>- Semer ;</li> <li>- Arroser le</li> </ul>\tAvec\tPlus',
  10,
);

test('a line is cut into cells, and a cell into its actions', () => {
  expect(first.cells.map((cell) => cell.map(({ text }) => text))).toEqual([
    ['Planter des'],
    ['Semer ;', 'Arroser le'],
    ['Avec'],
    ['Plus'],
  ]);
});

test('a piece without a first cell continues the row above, cell by cell', () => {
  const next = readAnnexPiece('\t<p>jardin</p> <ul><li>- Tailler</li></ul>\t\t', 12);
  const read = joinAnnexPieces([first, next], (text) => text === 'jardin');
  expect(read.map(({ text }) => text)).toEqual([
    'Planter des',
    'Semer ;',
    'Arroser le jardin',
    'Tailler',
    'Avec',
    'Plus',
  ]);
});

test('a declared first cell ends the title above', () => {
  const next = readAnnexPiece('arbres\t\t\t', 12);
  expect(joinAnnexPieces([first, next], (text) => text === 'arbres')[0]?.text).toBe('Planter des arbres');
});

test('a first cell that is not declared begins a row', () => {
  const next = readAnnexPiece('Cueillir\t<ul><li>- Goûter</li></ul>\t\t', 12);
  expect(joinAnnexPieces([first, next], () => false).map(({ text }) => text)).toContain('Cueillir');
});

test('a continuation that is not declared is refused with its line', () => {
  const next = readAnnexPiece('\tjardin\t\t', 12);
  expect(() => joinAnnexPieces([first, next], () => false)).toThrow(
    'ligne 12, « jardin » continue une cellule',
  );
});
