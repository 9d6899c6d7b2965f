import { describe, expect, test } from 'vitest';
import { decimalText, numberFormat, shownNumber } from './number-format.ts';

describe('number format', () => {
  test.each([
    [0, undefined, 'number', null],
    [1, undefined, 'number', 0],
    [9, undefined, 'percent', 0],
    [10, undefined, 'percent', 2],
    [14, undefined, 'date', null],
    [164, 'General', 'number', null],
    [164, '0.0', 'number', 1],
    [164, '#,##0.00 "€"', 'number', 2],
    [164, '0.0%;[Red]-0.0%', 'percent', 1],
    [164, '0.#', 'number', 0],
    [164, 'dd/mm/yyyy', 'date', null],
    [164, 'JJ/MM/AAAA', 'date', null],
    [164, '0" habitants"', 'number', 0],
  ] as const)('format %i %s: %s, %s decimals', (id, code, kind, decimals) => {
    expect(numberFormat(id, code)).toEqual({ kind, decimals });
  });
});

describe('decimal text', () => {
  test('the noise of a binary computation is no decimal', () => {
    expect(decimalText(0.1 + 0.2)).toBe('0.3');
    expect(decimalText(0.401 * 100)).toBe('40.1');
    expect(decimalText(41.8 * 1.1)).toBe('45.98');
    expect(decimalText(1e-7)).toBe('0.0000001');
    expect(decimalText(1174273)).toBe('1174273');
  });

  test('a number keeps the decimals of its format, and never loses its own', () => {
    expect(shownNumber(16, 1, false)).toBe('16.0');
    expect(shownNumber(16, null, false)).toBe('16');
    expect(shownNumber(41.85, 1, false)).toBe('41.85');
    expect(shownNumber(0.5, 1, true)).toBe('50.0');
    expect(shownNumber(0.401, 0, true)).toBe('40.1');
  });
});
