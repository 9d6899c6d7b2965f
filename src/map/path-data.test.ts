import { expect, test } from 'vitest';
import { pathData } from './path-data.ts';

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
