import { expect, test } from 'vitest';
import { perHundred } from './per-hundred.ts';
import { roundHalf } from './round.ts';

test('a missing value has no share, and there is none of zero', () => {
  expect(perHundred(null, 12)).toBeNull();
  expect(perHundred(12, null)).toBeNull();
  expect(perHundred(12, 0)).toBeNull();
  expect(perHundred(0, 12)).toBe(0);
});

test('a share is exact where it ends, and keeps its decimals where it does not', () => {
  // By hand: 49 / 400 = 12.25 %; 697 / 9 519 = 7.32219… %.
  expect(perHundred(49, 400)).toBe(12.25);
  expect(roundHalf(perHundred(49, 400) ?? 0, 1)).toBe(12.3);
  expect(perHundred(697, 9519)).toBeCloseTo(7.322197709843, 10);
});

test('either value may be written with more decimals than the other', () => {
  // By hand: 1.5 / 12 = 12.5 %; 3 / 1.25 = 240 %.
  expect(perHundred(1.5, 12)).toBe(12.5);
  expect(perHundred(3, 1.25)).toBe(240);
});
