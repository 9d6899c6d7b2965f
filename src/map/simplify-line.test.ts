import { expect, test } from 'vitest';
import type { Point } from './point.ts';
import { distanceTo, simplifyLine } from './simplify-line.ts';

test('a point within the tolerance goes, one beyond it stays', () => {
  const line: readonly Point[] = [
    [0, 0],
    [5, 0.5],
    [10, 0],
    [15, 3],
    [20, 0],
  ];
  expect(simplifyLine(line, 1)).toEqual([line[0], line[2], line[3], line[4]]);
});

test('a closed line is measured from its one end', () => {
  const ring: readonly Point[] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 0],
  ];
  expect(simplifyLine(ring, 100)).toEqual([ring[0], ring[0]]);
  expect(simplifyLine(ring, 10)).toContainEqual([9, 9]);
});

test('a line of two points stays', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 1],
      ],
      9,
    ),
  ).toHaveLength(2);
});

test('the distance is to the segment, not to the line through it', () => {
  expect(distanceTo([3, 4], [0, 0], [0, 10])).toBe(3);
  expect(distanceTo([3, 14], [0, 0], [0, 10])).toBe(5);
  expect(distanceTo([3, 4], [0, 0], [0, 0])).toBe(5);
});
