import { describe, expect, test } from 'vitest';
import { digitsAt, fromDigits, roundHalf, sum, toScaledDecimal } from './decimals.ts';

describe('round', () => {
  test('an exact half goes away from zero, on either side', () => {
    expect(roundHalf(0.25, 1)).toBe(0.3);
    expect(roundHalf(-0.25, 1)).toBe(-0.3);
    expect(roundHalf(2.5, 0)).toBe(3);
    expect(roundHalf(-2.5, 0)).toBe(-3);
  });

  test('a half that binary cannot hold rounds as it is written', () => {
    expect(roundHalf(1.005, 2)).toBe(1.01);
    expect(roundHalf(8.345, 2)).toBe(8.35);
    expect(roundHalf(0.15, 1)).toBe(0.2);
  });

  test('just under a half goes down, just over goes up', () => {
    expect(roundHalf(0.2499999, 1)).toBe(0.2);
    expect(roundHalf(-5.2631578, 1)).toBe(-5.3);
  });

  test('a value with fewer decimals stays as it is', () => {
    expect(roundHalf(14, 1)).toBe(14);
    expect(roundHalf(16.5, 1)).toBe(16.5);
  });
});

describe('sum', () => {
  test('nothing observed has no sum', () => {
    expect(sum([])).toBeNull();
    expect(sum([null, null])).toBeNull();
  });

  test('missing values are left out, zeros are counted', () => {
    expect(sum([3, null, 4])).toBe(7);
    expect(sum([null, 0])).toBe(0);
  });

  test('decimals add up as they are written', () => {
    expect(sum([0.1, 0.2, 16])).toBe(16.3);
  });
});

describe('scaled decimal', () => {
  test('what is not a number has no decimal writing', () => {
    expect(() => toScaledDecimal(Number.NaN)).toThrow('No decimal writing for NaN.');
    expect(() => toScaledDecimal(Number.POSITIVE_INFINITY)).toThrow('No decimal writing for Infinity.');
  });

  test('a number is read by its decimal writing, exponents included', () => {
    expect(toScaledDecimal(-18.8)).toEqual({ digits: -188n, decimals: 1 });
    expect(toScaledDecimal(0)).toEqual({ digits: 0n, decimals: 0 });
    expect(toScaledDecimal(1.5e-7)).toEqual({ digits: 15n, decimals: 8 });
    expect(toScaledDecimal(2e21)).toEqual({ digits: 2n * 10n ** 21n, decimals: 0 });
  });

  test('digits go to smaller units and back to the same number', () => {
    expect(digitsAt({ digits: 125n, decimals: 1 }, 3)).toBe(12_500n);
    expect(fromDigits(12_500n, 3)).toBe(12.5);
    expect(fromDigits(-1n, 1)).toBe(-0.1);
  });
});
