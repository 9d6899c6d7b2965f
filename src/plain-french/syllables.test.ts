import { expect, test } from 'vitest';
import { countSyllables } from './syllables.ts';

test.each([
  ['rue', 1],
  ['ville', 1],
  ['école', 2],
  ['écoles', 2],
  ['quartier', 2],
  ['quartiers', 2],
  ['habitants', 3],
  ['métropole', 3],
  ['convention', 3],
  ['souvent', 2],
  ['santé', 2],
  ['création', 3],
  ['naïf', 2],
  ['théâtre', 2],
  ['prioritaires', 4],
  ['ouvrier', 3],
  ['sécurité', 4],
  ['guide', 1],
  ['musique', 2],
])('« %s » has %i syllables, counted by hand', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('a compound has those of its parts', () => {
  expect(countSyllables('rendez-vous')).toBe(3);
});

test('an elided letter has none of its own', () => {
  expect(countSyllables('l')).toBe(0);
});
