import { expect, test } from 'vitest';
import { decimalText, shownNumber } from './decimal-text.ts';

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
