import { expect, test } from 'vitest';
import { fractionOf } from './fraction.ts';
import { hasMoreDecimals, roundFraction } from './round-fraction.ts';

const twoThirds = { numerator: 2n, denominator: 3n };

test('an exact half goes away from zero', () => {
  expect(roundFraction(fractionOf(12.5), 0, 'nearest')).toBe('13');
  expect(roundFraction(fractionOf(-0.5), 0, 'nearest')).toBe('-1');
  expect(roundFraction(fractionOf(1.005), 2, 'nearest')).toBe('1.01');
});

test('a number is cut toward zero, or pushed away from it', () => {
  expect(roundFraction(twoThirds, 2, 'nearest')).toBe('0.67');
  expect(roundFraction(twoThirds, 2, 'truncated')).toBe('0.66');
  expect(roundFraction(fractionOf(-18.6), 0, 'truncated')).toBe('-18');
  expect(roundFraction(fractionOf(-18.2), 0, 'away')).toBe('-19');
});

test('a zero has no sign', () => {
  expect(roundFraction(fractionOf(-0.04), 1, 'nearest')).toBe('0.0');
});

test('it is known whether a rounding loses anything', () => {
  expect(hasMoreDecimals(fractionOf(7.4), 1)).toBe(false);
  expect(hasMoreDecimals(fractionOf(18.8), 0)).toBe(true);
  expect(hasMoreDecimals(twoThirds, 9)).toBe(true);
});
