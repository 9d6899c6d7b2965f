import { expect, test } from 'vitest';
import { type TalliedVerdict, tallyWords } from './tally-words.ts';

const figures = (...verdicts: readonly TalliedVerdict[]): string =>
  tallyWords(verdicts, 'chiffre').replaceAll('\u{A0}', ' ');

test('nothing is nothing', () => {
  expect(figures()).toBe('aucun chiffre');
  expect(tallyWords([], 'affirmation')).toBe('aucune affirmation');
});

test('figures of one verdict are said without a colon', () => {
  expect(figures('differe')).toBe('1 chiffre diffère');
  expect(figures('concorde', 'concorde')).toBe('2 chiffres concordent');
  expect(figures('concorde', 'arrondi')).toBe('2 chiffres concordent ou s’arrondissent autrement');
  expect(figures('non_comparable')).toBe('1 chiffre ne se compare pas');
});

test('figures of several verdicts add up, what agrees first', () => {
  expect(figures('differe', 'concorde', 'concorde', 'concorde', 'concorde')).toBe(
    '5 chiffres : 4 concordent et 1 diffère',
  );
});
