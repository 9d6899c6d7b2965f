import { expect, test } from 'vitest';
import { type InventedColumn, inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findFarValues } from './find-far-values.ts';

const counts = ['900', '1200', '3000', '1500', '2500', '1100'];
const find = (...columns: InventedColumn[]) => placesOf(findFarValues(inventTable(columns)));

test('too few values to compare with, and missing ones, tell nothing', () => {
  expect(find({ unit: 'nombre', years: { 2018: ['900', '', '90000000'] } })).toEqual([]);
});

test('a count far beyond the other neighbourhoods, either way', () => {
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '120000000'] } })).toEqual(['q6 2018']);
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '2'] } })).toEqual(['q6 2018']);
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '20000'] } })).toEqual([]);
});

test('a percentage far from the others', () => {
  const rates = ['20', '30', '25', '22', '28'];
  expect(find({ years: { 2018: [...rates, '1.2'] } })).toEqual(['q5 2018']);
  expect(find({ years: { 2018: [...rates, '95'] } })).toEqual(['q5 2018']);
  expect(find({ years: { 2018: [...rates, '60'] } })).toEqual([]);
});

test('ten times its own other year, though among the others: the one that is odd is told', () => {
  const later = ['905', '12050', '3010', '1490', '2510', '1090'];
  expect(find({ unit: 'nombre', years: { 2013: counts, 2018: later } })).toEqual(['q1 2018']);
});

test('far from what the population allows', () => {
  const habitants = { id: 'habitants', unit: 'nombre', years: { 2018: counts } } as const;
  const parts = ['90', '120', '300', '150', '2500', '110'];
  expect(find(habitants, { id: 'a', unit: 'nombre', ceiling: 'habitants', years: { 2018: parts } })).toEqual([
    'q4 2018',
  ]);
});

test('a note confirms a legitimate extreme', () => {
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '2|publie|Quartier démoli.'] } })).toEqual([]);
});
