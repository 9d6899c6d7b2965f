import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fractionOf,
  hasMoreDecimals,
  roundFraction,
  subtract,
  times,
  toNumber,
} from './fraction.ts';

describe('fraction', () => {
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
});

describe('round fraction', () => {
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
});
