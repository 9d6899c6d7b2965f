import { expect, test } from 'vitest';
import { passagesEase, readingEase } from './reading-ease.ts';

test('a text computed by hand: 2 sentences, 8 words, 11 syllables', () => {
  // La 1, rue 1, est 1, propre 1; les 1, habitants 3, la 1, gardent 2.
  const text = 'La rue est propre. Les habitants la gardent.';
  expect(readingEase(text)).toBeCloseTo(207 - 1.015 * 4 - (73.6 * 11) / 8, 9);
});

test('longer sentences and longer words are harder', () => {
  const short = readingEase('Un bus passe ici.') ?? 0;
  const long =
    readingEase('Une réorganisation intercommunale des mobilités est envisagée ultérieurement.') ?? 0;
  expect(short).toBeGreaterThan(90);
  expect(long).toBeLessThan(10);
});

test('without a word there is no measure', () => {
  expect(readingEase('')).toBeNull();
  expect(readingEase('… !')).toBeNull();
});

test('an elided word is counted with the next: 1 sentence, 2 words, 5 syllables', () => {
  expect(readingEase('L’école ouvrira.')).toBeCloseTo(207 - 1.015 * 2 - (73.6 * 5) / 2, 9);
});

test('a title without a mark is a sentence of its own', () => {
  expect(passagesEase(['La rue', 'La rue est propre.'])).toBe(readingEase('La rue. La rue est propre.'));
});
