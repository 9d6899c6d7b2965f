import { expect, test } from 'vitest';
import { add, compare, divide, fractionOf, subtract, times, toNumber } from './fraction.ts';

const third = { numerator: 1n, denominator: 3n };

test('a number is read by its decimal writing, without binary noise', () => {
  expect(fractionOf(18.8)).toEqual({ numerator: 188n, denominator: 10n });
  expect(compare(add(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3))).toBe(0);
});

test('a division by zero gives nothing, one by a negative number keeps the denominator above zero', () => {
  expect(divide(third, fractionOf(0))).toBeNull();
  expect(divide(fractionOf(1), fractionOf(-4))).toEqual({ numerator: -1n, denominator: 4n });
});

test('a third, three times, is one', () => {
  expect(compare(times(third, 3n), fractionOf(1))).toBe(0);
  expect(compare(subtract(fractionOf(0.33), third), fractionOf(0))).toBe(-1);
  expect(compare(subtract(fractionOf(0.34), third), fractionOf(0))).toBe(1);
  expect(toNumber(third)).toBeCloseTo(1 / 3, 12);
});
