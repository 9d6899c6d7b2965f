import { describe, expect, test } from 'vitest';
import { roundDecimal } from './round-decimal.ts';

describe('roundDecimal', () => {
  test('rounds the decimal writing, where binary arithmetic is wrong', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(roundDecimal(1.005, 2)).toBe('1.01');
    expect(roundDecimal('8.345', 2)).toBe('8.35');
  });

  test('rounds halves away from zero, on both sides', () => {
    expect(roundDecimal(0.25, 1)).toBe('0.3');
    expect(roundDecimal(-0.25, 1)).toBe('-0.3');
  });

  test('carries across the point', () => {
    expect(roundDecimal(9.96, 1)).toBe('10.0');
    expect(roundDecimal('999.5', 0)).toBe('1000');
  });

  test('pads missing decimals and keeps none when none is asked', () => {
    expect(roundDecimal(10, 1)).toBe('10.0');
    expect(roundDecimal('16.04', 0)).toBe('16');
  });

  test('gives zero without a sign, whatever it was rounded from', () => {
    expect(roundDecimal(-0, 1)).toBe('0.0');
    expect(roundDecimal(-0.04, 1)).toBe('0.0');
    expect(roundDecimal('-0.0', 1)).toBe('0.0');
  });

  test('reads numbers that print with an exponent', () => {
    expect(roundDecimal(1e21, 0)).toBe('1000000000000000000000');
    expect(roundDecimal(-1.5e-7, 7)).toBe('-0.0000002');
    expect(roundDecimal(1.25e22, 1)).toBe('12500000000000000000000.0');
  });

  test('refuses what is not a finite decimal number', () => {
    expect(() => roundDecimal(Number.NaN, 1)).toThrow('Cannot write NaN as a decimal number.');
    expect(() => roundDecimal('12,5', 1)).toThrow('"12,5" is not a decimal number.');
    expect(() => roundDecimal('', 1)).toThrow('"" is not a decimal number.');
  });
});
