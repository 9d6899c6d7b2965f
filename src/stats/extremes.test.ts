import { expect, test } from 'vitest';
import { extremes } from './extremes.ts';

test('nothing observed has no extremes', () => {
  expect(extremes([])).toBeNull();
  expect(extremes([null])).toBeNull();
});

test('a missing value is no extreme, a zero may be one', () => {
  expect(extremes([null, 7, 0])).toEqual({ lowest: { value: 0, at: [2] }, highest: { value: 7, at: [1] } });
});

test('equal extremes are all named', () => {
  expect(extremes([3, 1, 3, 1])).toEqual({
    lowest: { value: 1, at: [1, 3] },
    highest: { value: 3, at: [0, 2] },
  });
});

test('a single value is both', () => {
  expect(extremes([5])).toEqual({ lowest: { value: 5, at: [0] }, highest: { value: 5, at: [0] } });
});
