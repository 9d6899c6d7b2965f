import { expect, test } from 'vitest';
import { isOneEdit, isTwoEdits } from './edits.ts';

test.each([
  ['a letter left out', 'biblioteque', 'bibliotheque'],
  ['a letter too many', 'jardinn', 'jardin'],
  ['another letter', 'delinquence', 'delinquance'],
  ['two letters exchanged', 'conservatiore', 'conservatoire'],
  ['the first letter', 'mploi', 'emploi'],
])('%s separates « %s » from « %s » by one edit', (_, one, other) => {
  expect(isOneEdit(one, other)).toBe(true);
  expect(isOneEdit(other, one)).toBe(true);
});

test.each([
  ['ecole', 'ecole'],
  ['emploi', 'employer'],
  ['abcd', 'badc'],
  ['', 'ab'],
])('« %s » and « %s » are not one edit apart', (one, other) => {
  expect(isOneEdit(one, other)).toBe(false);
});

test('two edits are forgiven in a long word that begins rightly, and in no other', () => {
  expect(isTwoEdits('harcelemment', 'harcelement')).toBe(true);
  expect(isTwoEdits('bibioteque', 'bibliotheque')).toBe(true);
  expect(isTwoEdits('ecolle', 'ecole')).toBe(false);
  expect(isTwoEdits('xonservatoire', 'conservatoires')).toBe(false);
  expect(isTwoEdits('conservatoire', 'consommation')).toBe(false);
});
