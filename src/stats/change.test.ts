import { expect, test } from 'vitest';
import { changeBetween } from './change.ts';
import { roundHalf } from './round.ts';

test('a missing value on either side leaves no change', () => {
  expect(changeBetween(null, 12, 'nombre')).toBeNull();
  expect(changeBetween(12, null, 'pourcentage')).toBeNull();
});

test('a count that starts from zero has no percentage of change', () => {
  expect(changeBetween(0, 12, 'nombre')).toBeNull();
});

test('percentages change in points, as they are written', () => {
  // By hand: 18.8 - 17.0 = 1.8, where binary gives 1.8000000000000007.
  expect(changeBetween(17.0, 18.8, 'pourcentage')).toBe(1.8);
  expect(changeBetween(0, 2.5, 'pourcentage')).toBe(2.5);
  expect(changeBetween(14, 14, 'pourcentage')).toBe(0);
});

test('counts change in percent of the first', () => {
  // By hand: (75 - 60) / 60 = 25 %; (100 - 160) / 160 = -37.5 %.
  expect(changeBetween(60, 75, 'nombre')).toBe(25);
  expect(changeBetween(160, 100, 'nombre')).toBe(-37.5);
});

test('an exact half in a ratio rounds as a half', () => {
  // By hand: (849 - 800) / 800 = 6.125 %; (2 001 - 2 000) / 2 000 = 0.05 %.
  expect(roundHalf(changeBetween(800, 849, 'nombre') ?? 0, 2)).toBe(6.13);
  expect(roundHalf(changeBetween(2000, 2001, 'nombre') ?? 0, 1)).toBe(0.1);
  expect(roundHalf(changeBetween(2000, 1999, 'nombre') ?? 0, 1)).toBe(-0.1);
});

test('a ratio without end keeps its first decimals', () => {
  // By hand: (144 - 152) / 152 = -5.26315789…
  expect(changeBetween(152, 144, 'nombre')).toBeCloseTo(-5.263157894736, 12);
});
