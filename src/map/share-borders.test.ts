import { expect, test } from 'vitest';
import type { Point } from './point.ts';
import { shareBorders } from './share-borders.ts';

// Two squares side by side: they share one side, and meet the outside at its two ends.
const west: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const east: readonly Point[] = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 0],
];

test('a border between two communes is one arc, taken forwards by one and backwards by the other', () => {
  const { arcs, rings } = shareBorders([west, east]);
  expect(arcs).toHaveLength(3);
  expect(arcs).toContainEqual([
    [1, 0],
    [1, 1],
  ]);
  const numbers = rings.flat().map((arc) => (arc < 0 ? -arc - 1 : arc));
  expect(numbers.toSorted()).toEqual([0, 0, 1, 2]);
  expect(rings.flat().filter((arc) => arc < 0)).toHaveLength(1);
});

test('each ring is whole again when its arcs are joined', () => {
  const { arcs, rings } = shareBorders([west, east]);
  const joined = rings.map((ring) =>
    ring.flatMap((arc) => (arc < 0 ? (arcs[-arc - 1] ?? []).toReversed() : (arcs[arc] ?? [])).slice(1)),
  );
  expect(new Set(joined[0]?.map(String))).toEqual(new Set(west.map(String)));
  expect(new Set(joined[1]?.map(String))).toEqual(new Set(east.map(String)));
});

test('a commune that touches no other is one closed arc', () => {
  expect(shareBorders([west])).toEqual({ arcs: [west], rings: [[0]] });
});
