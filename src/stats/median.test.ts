import { expect, test } from 'vitest';
import { median } from './median.ts';

test('nothing observed has no median', () => {
  expect(median([])).toBeNull();
  expect(median([null, null])).toBeNull();
});

test('a missing value does not count, a zero does', () => {
  expect(median([null, 4, 0, 1])).toBe(1);
});

test('an even number of values takes the half-sum of the two in the middle, without binary noise', () => {
  // By hand: 1.1, 2.2, 3.3, 4.4: (2.2 + 3.3) / 2 = 2.75; (0.1 + 0.2) / 2 = 0.15.
  expect(median([4.4, 1.1, 3.3, 2.2])).toBe(2.75);
  expect(median([0.1, 0.2])).toBe(0.15);
});

test('the two in the middle may be written with more or fewer decimals', () => {
  // By hand: (1.25 + 2) / 2 = 1.625, whichever stands below.
  expect(median([1.25, 2])).toBe(1.625);
  expect(median([2, 2.25])).toBe(2.125);
});
