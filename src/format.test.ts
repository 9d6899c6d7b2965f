import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDateFr,
  formatDecimal,
  formatList,
  formatPercent,
  formatPoints,
  formatPublished,
  formatSigned,
  formatSignedPercent,
  roundDecimal,
} from './format.ts';

describe('numbers', () => {
  test('a count takes a narrow no-break space between thousands', () => {
    expect(formatCount(9519)).toBe('9\u00A0519');
    expect(formatCount(1174273)).toBe('1\u00A0174\u00A0273');
    expect(formatCount(999)).toBe('999');
  });

  test('a true zero is written 0, and -0 too', () => {
    expect(formatCount(0)).toBe('0');
    expect(formatCount(-0)).toBe('0');
    expect(formatDecimal(-0, 1)).toBe('0,0');
  });

  test('a negative number takes the minus sign, not the hyphen', () => {
    expect(formatCount(-1234)).toBe('\u22121\u00A0234');
    expect(formatCount(-123)).toBe('\u2212123');
  });

  test('a decimal number takes a comma and keeps its decimals', () => {
    expect(formatDecimal(10, 1)).toBe('10,0');
    expect(formatDecimal(1234.56, 1)).toBe('1\u00A0234,6');
    expect(formatDecimal('0.05', 1)).toBe('0,1');
  });

  test('a percentage takes a no-break space before its sign', () => {
    expect(formatPercent(40.1)).toBe('40,1\u00A0%');
    expect(formatPercent(3.65, 2)).toBe('3,65\u00A0%');
  });

  test('what is not a number is refused rather than printed', () => {
    expect(() => formatCount(Number.NaN)).toThrow(RangeError);
    expect(() => formatPublished('nr')).toThrow(RangeError);
  });
});

describe('changes', () => {
  test('a change shows its sign, and none when it rounds to zero', () => {
    expect(formatSigned(0.1)).toBe('+0,1');
    expect(formatSigned(-10.2)).toBe('\u221210,2');
    expect(formatSigned(10, 0)).toBe('+10');
    expect(formatSigned(0)).toBe('0,0');
    expect(formatSigned(-0.04)).toBe('0,0');
    expect(formatSigned(0.04)).toBe('0,0');
  });

  test('a relative change carries its sign and the per cent', () => {
    expect(formatSignedPercent(-10.2)).toBe('\u221210,2\u00A0%');
  });

  test('points take the plural from 2, as displayed', () => {
    expect(formatPoints(0.5)).toBe('+0,5\u00A0point');
    expect(formatPoints(1.9)).toBe('+1,9\u00A0point');
    expect(formatPoints(-1.94)).toBe('\u22121,9\u00A0point');
    expect(formatPoints(1.96)).toBe('+2,0\u00A0points');
    expect(formatPoints(-2.3)).toBe('\u22122,3\u00A0points');
    expect(formatPoints(0)).toBe('0,0\u00A0point');
  });

  test('a published value keeps its precision and its sign', () => {
    expect(formatPublished('16.0')).toBe('16,0');
    expect(formatPublished('14')).toBe('14');
    expect(formatPublished('1713')).toBe('1\u00A0713');
    expect(formatPublished('+0.0')).toBe('+0,0');
    expect(formatPublished('-12.5')).toBe('\u221212,5');
  });
});

describe('words', () => {
  test('a date is written in words, the first of the month as 1er', () => {
    expect(formatDateFr('2026-11-23')).toBe('23 novembre 2026');
    expect(formatDateFr('2026-08-01')).toBe('1er août 2026');
    expect(formatDateFr('2024-02-29')).toBe('29 février 2024');
  });

  test('a date that does not exist is refused', () => {
    expect(() => formatDateFr('2026-02-29')).toThrow('"2026-02-29" is not an ISO date (YYYY-MM-DD).');
    expect(() => formatDateFr('2026-13-01')).toThrow(RangeError);
    expect(() => formatDateFr('23/11/2026')).toThrow(RangeError);
  });

  test('a list joins its last two items with « et »', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['a'])).toBe('a');
    expect(formatList(['a', 'b'])).toBe('a et b');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

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
