import { expect, test } from 'vitest';
import { align } from './align.ts';
import { pairDifferences } from './pair-differences.ts';

const pair = (left: readonly string[], right: readonly string[]): readonly string[] =>
  pairDifferences(align(left, right), left, right).map(
    (one) => `${String(one.left)}-${String(one.right)}${one.moved ? ' moved' : ''}`,
  );

test('what one side lacks stays alone', () => {
  expect(pair(['a', 'b'], ['a'])).toEqual(['0-0', '1-null']);
  expect(pair(['a'], ['a', 'b'])).toEqual(['0-0', 'null-1']);
});

test('an added copy of words that stand elsewhere is an addition, not a move', () => {
  expect(pair(['nr', 'a'], ['nr', 'a', 'nr'])).toEqual(['0-0', '1-1', 'null-2']);
});

test('exchanged entries are one move', () => {
  expect(pair(['a b', 'c d'], ['c d', 'a b'])).toEqual(['0-1 moved', '1-0']);
});

test('a gap with one entry on each side is a change, even without a common word', () => {
  expect(pair(['x', '40,1', 'y'], ['x', '40,2', 'y'])).toEqual(['0-0', '1-1', '2-2']);
});

test('in a longer gap the similar entries go together', () => {
  expect(pair(['un deux trois', 'sept'], ['neuf', 'un deux quatre trois', 'dix'])).toEqual([
    '0-1',
    '1-null',
    'null-0',
    'null-2',
  ]);
});
