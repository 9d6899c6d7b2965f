import { expect, test } from 'vitest';
import { innerPoint } from './inner-point.ts';
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
  [8, 0],
  [8, 20],
  [24, 20],
  [24, 30],
  [0, 30],
  [0, 0],
];

test('in a square it is the middle', () => expect(innerPoint(square)).toEqual([12, 12]));

test('in a bent outline it is where the widest circle fits, deep in the bend', () => {
  // A circle that touches the left, the foot and the inner corner: (r − 8)² + (10 − r)² = r².
  const radius = 18 - Math.sqrt(160);
  const [x, y] = innerPoint(bend);
  expect(Math.abs(x - radius)).toBeLessThan(0.2);
  expect(Math.abs(y - (30 - radius))).toBeLessThan(0.2);
});
