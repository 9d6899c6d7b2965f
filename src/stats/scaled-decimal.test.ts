import { expect, test } from 'vitest';
import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

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
