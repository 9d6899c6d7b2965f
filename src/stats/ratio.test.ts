import { expect, test } from 'vitest';
import { ratio } from './ratio.ts';

test('a missing value leaves no ratio', () => {
  expect(ratio(null, 2)).toBeNull();
  expect(ratio(2, null)).toBeNull();
});

test('nothing is a multiple of zero, and zero is no times anything', () => {
  expect(ratio(2, 0)).toBeNull();
  expect(ratio(0, 2)).toBe(0);
});

test('a value holds another so many times', () => {
  // By hand: 45 / 18 = 2.5.
  expect(ratio(45, 18)).toBe(2.5);
});
