import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findOddTotals } from './find-odd-totals.ts';

const counts = (...values: string[]) =>
  findOddTotals(inventTable([{ unit: 'nombre', years: { 2018: values } }], ['ensemble_qpv', 'metropole']));
const rates = (...values: string[]) =>
  findOddTotals(inventTable([{ years: { 2018: values } }], ['ensemble_qpv', 'metropole']));

test('missing neighbourhoods and totals contradict nothing', () => {
  expect(counts('10', '', '30', '60', '90')).toEqual([]);
  expect(counts('10', '20', '30', '', '')).toEqual([]);
});

test('a neighbourhood greater than all of them is told once', () => {
  const found = counts('10', '70', '30', '60', '90');
  expect(placesOf(found)).toEqual(['q1 2018']);
  expect(found[0]?.message).toContain('dépasse le total de l’ensemble des quartiers (60 en 2018)');
});

test('greater than the metropolis: the neighbourhood, or all of them together', () => {
  expect(placesOf(counts('10', '20', '300', '330', '90'))).toEqual(['q2 2018', 'ensemble_qpv 2018']);
});

test('a total below most of its parts is the one that is odd', () => {
  expect(placesOf(counts('10', '20', '30', '6', '90'))).toEqual(['ensemble_qpv 2018']);
});

test('a total below the sum of its parts is told; a note confirms it', () => {
  expect(placesOf(counts('10', '20', '30', '50', '90'))).toEqual(['ensemble_qpv 2018']);
  expect(counts('10', '20', '30', '50|publie|Secret partiel.', '90')).toEqual([]);
});

test('a rate of all lies between theirs', () => {
  expect(rates('10', '20', '30', '22', '5')).toEqual([]);
  expect(placesOf(rates('10', '20', '30', '32', '5'))).toEqual(['ensemble_qpv 2018']);
  expect(rates('10', '', '30', '32', '5')).toEqual([]);
});
