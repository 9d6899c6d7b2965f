import { expect, test } from 'vitest';
import { fractionOf } from '../formula/fraction.ts';
import type { QuantityUnit } from '../formula/quantity.ts';
import { formatQuantity } from './format-quantity.ts';

const format = (value: number, unit: QuantityUnit, decimals: number, published: string | null = null) =>
  formatQuantity({ value: fractionOf(value), unit, published, decimals: null }, decimals)?.replaceAll(
    '\u{A0}',
    ' ',
  );

test('no value is no text', () => {
  expect(formatQuantity({ value: null, unit: 'pourcentage', published: null, decimals: null }, 1)).toBeNull();
});

test('a cell keeps its published precision', () => {
  expect(format(46, 'pourcentage', 3, '46.0')).toBe('46,0 %');
  expect(format(9519, 'nombre', 1, '9519')).toBe('9 519');
});

test.each<readonly [number, QuantityUnit, number, string]>([
  [3.65584, 'pourcentage', 3, '3,656 %'],
  [14.4, 'points', 2, '+14,4 points'],
  [-18.617, 'evolution', 1, '−18,6 %'],
  [3.9703, 'par_an', 2, '+3,97 % par an'],
  [2.08, 'fois', 1, '2,1 fois'],
  [7, 'ans', 1, '7 ans'],
  [1, 'ans', 1, '1 an'],
  [0, 'quartiers', 1, '0 quartier'],
  [1, 'quartiers', 1, '1 quartier'],
  [2, 'quartiers', 1, '2 quartiers'],
  [1, 'communes', 1, '1 commune'],
  [2.5, 'pourcentage', 2, '2,5 %'],
  [2, 'pourcentage', 1, '2,0 %'],
  [2.25, 'pourcentage', 2, '2,25 %'],
  [1.6, 'rang', 1, 'rang 2'],
  [18, 'communes', 1, '18 communes'],
  [2, 'rang', 1, 'rang 2'],
  [17609, 'nombre', 1, '17 609'],
])('%d, %s, %d decimals: %s', (value, unit, decimals, text) => {
  expect(format(value, unit, decimals)).toBe(text);
});

test('a difference has no more decimals than what it is made of', () => {
  const difference = { value: fractionOf(-4), unit: 'points', published: null } as const;
  expect(formatQuantity({ ...difference, decimals: 0 }, 1)).toBe('−4\u{A0}points');
  expect(formatQuantity({ ...difference, decimals: 1 }, 2)).toBe('−4,0\u{A0}points');
});
