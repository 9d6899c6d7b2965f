import { describe, expect, test } from 'vitest';
import { distanceTo, innerPoint, pathData, type Point, simplifyLine } from './lines.ts';

describe('simplifyLine', () => {
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
});

describe('pathData', () => {
  test('points are counted from the one before, to a tenth of a px, without an error that adds up', () => {
    const line = [
      [0.04, 1],
      [0.08, 1],
      [0.12, 1],
      [10, -2.55],
    ] as const;
    expect(pathData([line])).toBe('M0 1l.1 0 0 0 9.9-3.5'.replace('l.1', 'l0.1'));
  });

  test('a line that comes back to its start is closed', () => {
    expect(
      pathData([
        [
          [1, 1],
          [3, 1],
          [3, 4],
          [1, 1],
        ],
      ]),
    ).toBe('M1 1l2 0 0 3z');
  });

  test('several lines are one path', () => {
    const line = [
      [0, 0],
      [1, 2],
    ] as const;
    expect(pathData([line, line])).toBe('M0 0l1 2M0 0l1 2');
  });
});

describe('innerPoint', () => {
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
});
