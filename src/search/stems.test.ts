import { expect, test } from 'vitest';
import { possibleStems, stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

const word = (text: string) => wordsOf(text)[0] ?? { folded: '', written: '', start: 0, end: 0 };

test.each([
  ['emplois', 'emploi'],
  ['sociaux', 'social'],
  ['lilloises', 'lillois'],
  ['rénovée', 'rénovation'],
  ['écoles', 'École'],
])('« %s » and « %s » share a stem', (one, other) => {
  expect(stemOf(word(one))).toBe(stemOf(word(other)));
});

test('a word of another family has another stem', () => {
  expect(stemOf(word('école'))).not.toBe(stemOf(word('emploi')));
});

test.each([
  ['renovee', 'rénovée'],
  ['parentalite', 'parentalité'],
  ['harcelement', 'harcèlement'],
])('« %s », without its accents, may have the stem of « %s »', (typed, meant) => {
  expect(possibleStems(word(typed))).toContain(stemOf(word(meant)));
});
