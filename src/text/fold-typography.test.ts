import { expect, test } from 'vitest';
import { foldTypography } from './fold-typography.ts';

const same = (one: string, other: string, cell = false): boolean =>
  foldTypography(one, cell) === foldTypography(other, cell);

test.each([
  ["l'accès : 45,1 % ; oui !", 'l’accès\u00a0: 45,1\u00a0%\u202f; oui\u202f!'],
  ['QPV: 35%', 'QPV\u00a0: 35\u00a0%'],
  ['du "Aller Vers"', 'du «\u202fAller Vers\u202f»'],
  ['21 564 habitants', '21\u202f564\u00a0habitants'],
  ['1 174 273', '1\u202f174\u202f273'],
])('spaces, apostrophes and quotation marks are free: %s', (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ['+ 1,1 par rapport', '1,1 par rapport'],
  ['+ 1,1 par rapport', '+1,1 par rapport'],
  ['40,1%', '40,1'],
  ['-4,1%', '−4,1%'],
  ['A l’échelle', 'À l’échelle'],
  ['14', '14,0'],
  ['9 et 13 juin', '913 juin'],
  ['mixte :', 'mixte'],
  ['un « mot »', 'un mot'],
])('letters, digits and signs are not: %s', (one, other) => {
  expect(same(one, other)).toBe(false);
});

test('spaces around the hyphen of a name are free in a cell only', () => {
  expect(same('Les Sarts- Dombrowski', 'Les Sarts - Dombrowski', true)).toBe(true);
  expect(same('Les Sarts- Dombrowski', 'Les Sarts - Dombrowski')).toBe(false);
});

test('the sign of a number in a cell is not the hyphen of a name', () => {
  expect(same('évolution -4,1', 'évolution 4,1', true)).toBe(false);
});
