import { expect, test } from 'vitest';
import { align } from './align.ts';

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
