import { expect, test } from 'vitest';
import { formatPeriod, inPeriod } from './format-period.ts';

test.each([
  ['2024', '2024', 'en 2024'],
  ['2024-T1', '1er trimestre 2024', 'au 1er trimestre 2024'],
  ['2024-T2', '2e trimestre 2024', 'au 2e trimestre 2024'],
  ['2026-05', 'mai 2026', 'en mai 2026'],
  ['2026-04-01', '1er avril 2026', 'le 1er avril 2026'],
])('%s has the words of its precision', (period, words, after) => {
  expect(formatPeriod(period)).toBe(words);
  expect(inPeriod(period)).toBe(after);
});
