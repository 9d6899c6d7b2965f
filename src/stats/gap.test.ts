import { expect, test } from 'vitest';
import { gap } from './gap.ts';

test('a missing value leaves no gap', () => {
  expect(gap(null, 19.2)).toBeNull();
  expect(gap(40.1, null)).toBeNull();
});

test('the gap is the difference as it is written', () => {
  // By hand: 40.1 - 19.2 = 20.9, where binary gives 20.900000000000002.
  expect(gap(40.1, 19.2)).toBe(20.9);
  expect(gap(40.1, 46)).toBe(-5.9);
  expect(gap(7, 7)).toBe(0);
  expect(gap(0, 2.5)).toBe(-2.5);
});

test('the ends that two divisions were cut off at leave no trace', () => {
  // By hand: 10/3 - 1/12 = 39/12 = 3.25.
  expect(gap(3.333333333333, 0.083333333333)).toBe(3.25);
});

test('a gap has ten decimals at most', () => {
  // By hand: 0.123456789014 - 0 to ten decimals is 0.1234567890.
  expect(gap(0.123456789014, 0)).toBe(0.123456789);
});
