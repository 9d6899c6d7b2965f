import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test('words that fit stay whole', () => {
  expect(firstWords('La rue', 6)).toBe('La rue');
});

test('longer ones are cut at a whole word, without the comma before the cut', () => {
  expect(firstWords('La rue, propre', 10)).toBe('La rue…');
});

test('an article alone names nothing: the word after it is cut', () => {
  expect(firstWords('La Mouchonnière', 9)).toBe('La Moucho…');
});
