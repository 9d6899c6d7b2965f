import { expect, test } from 'vitest';
import { rank } from './rank.ts';

test('a missing value has no rank and takes none', () => {
  expect(rank([null, 5, null, 9])).toEqual([null, 2, null, 1]);
  expect(rank([null])).toEqual([null]);
  expect(rank([])).toEqual([]);
});

test('a zero is a value like another', () => {
  expect(rank([0, 3])).toEqual([2, 1]);
});

test('equal values share a rank, and the ranks they fill are skipped', () => {
  // By hand: 9 first; 7, 7 second; then fourth; 2, 2, 2 fifth.
  expect(rank([2, 7, 9, 7, 2, 5, 2])).toEqual([5, 2, 1, 2, 5, 4, 5]);
});

test('a missing value does not stand above those below zero', () => {
  expect(rank([null, -3, -1])).toEqual([null, 2, 1]);
});
