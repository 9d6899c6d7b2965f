import { expect, test } from 'vitest';
import { numberFormat } from './number-format.ts';

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
