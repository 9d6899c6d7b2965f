import { expect, test } from 'vitest';
import { inventTable } from '../../../tests/fixtures/invent-table.ts';
import { findPrecision, roundDecimal } from './find-precision.ts';

const find = (values: readonly string[], decimals: number) =>
  findPrecision(inventTable([{ decimals, years: { 2022: values } }])).map(({ message }) => message);

test('a published 14 or 16.0, and a missing value, stay as they are', () => {
  expect(find(['14', '16.0', ''], 1)).toEqual([]);
});

test('the noise of a binary computation is told with the rounded value', () => {
  expect(find(['45.980000000000004'], 1)).toEqual([
    '« 45.980000000000004 » a 15 décimales au lieu d’en avoir une au plus : écrire 46.0.',
  ]);
});

test('one or two decimals more may be what the source gives', () => {
  expect(find(['45.98'], 1)[0]).toContain('ou porter « decimales » à 2 dans data/datapackage.json');
});

test('rounding works on digits', () => {
  expect(roundDecimal('1.005', 2)).toBe('1.01');
  expect(roundDecimal('0.04', 1)).toBe('0.0');
  expect(roundDecimal('99.95', 1)).toBe('100.0');
  expect(roundDecimal('7.5', 0)).toBe('8');
});
