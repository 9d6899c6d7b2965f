import { expect, test } from 'vitest';
import { innerPoint, isInside } from './inner-point.ts';
import type { Point } from './point.ts';

const square: readonly Point[] = [
  [0, 0],
  [24, 0],
  [24, 24],
  [0, 24],
  [0, 0],
];
// The letter L: its centre of mass lies near its inner corner, its middle outside.
const bend: readonly Point[] = [
  [0, 0],
  [4, 0],
  [4, 20],
  [24, 20],
  [24, 30],
  [0, 30],
  [0, 0],
];

test('in a square it is the middle', () => expect(innerPoint(square)).toEqual([12, 12]));

test('in a bent outline it is in the wide arm, not in the bend', () => {
  const point = innerPoint(bend);
  expect(isInside(point, bend)).toBe(true);
  expect(point[1]).toBeGreaterThan(22);
});

test('outside is outside', () => {
  expect(isInside([12, 10], bend)).toBe(false);
  expect(isInside([-1, 12], square)).toBe(false);
  expect(isInside([12, 12], square)).toBe(true);
});
