import { describe, expect, test } from 'vitest';
import { align, pairDifferences } from './pair-differences.ts';

describe('pairDifferences', () => {
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
});

describe('align', () => {
  const steps = (left: string, right: string): string =>
    align([...left], [...right])
      .map(
        (pair) =>
          `${pair.left === null ? '-' : left.charAt(pair.left)}${pair.right === null ? '-' : right.charAt(pair.right)}`,
      )
      .join(' ');

  test('equal lists match one to one', () => {
    expect(steps('abc', 'abc')).toBe('aa bb cc');
  });

  test('what one list lacks has no counterpart', () => {
    expect(steps('abc', 'ac')).toBe('aa b- cc');
    expect(steps('ac', 'abc')).toBe('aa -b cc');
  });

  test('a replaced entry is one entry left and one right', () => {
    expect(steps('abc', 'axc')).toBe('aa b- -x cc');
  });

  test('two exchanged entries leave one matched', () => {
    expect(steps('ab', 'ba')).toBe('a- bb -a');
  });

  test('an empty list matches nothing', () => {
    expect(steps('', 'ab')).toBe('-a -b');
    expect(align([], [])).toEqual([]);
  });
});
