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

test('what contradicts a total is said, word for word', () => {
  const facts = (...values: string[]) => counts(...values).map(({ message }) => message.split(' : ')[0]);
  expect(facts('10', '20', '30', '50', '90')).toEqual([
    '« 50 » est moins que la somme des quartiers en 2018 (60)',
  ]);
  expect(facts('10', '20', '30', '6', '90')).toEqual([
    '« 6 » est moins que la plupart des quartiers qu’il réunit, dont les valeurs de 2018 vont de 10 à 30',
  ]);
  expect(facts('10', '20', '300', '330', '310')).toEqual([
    '« 330 » dépasse celui de toute la métropole (310 en 2018)',
  ]);
  expect(rates('10', '20', '30', '32', '5').map(({ message }) => message.split(' : ')[0])).toEqual([
    '« 32 » n’est pas entre les valeurs des quartiers, qui vont de 10 à 30 en 2018',
  ]);
});

test('a neighbourhood may be the total, and their sum a twentieth above it', () => {
  expect(counts('60', '0', '0', '60', '90')).toEqual([]);
  // By hand: 10 + 20 + 33 = 63 = 60 × 1.05.
  expect(counts('10', '20', '33', '60', '90')).toEqual([]);
  expect(placesOf(counts('10', '20', '34', '60', '90'))).toEqual(['ensemble_qpv 2018']);
});

test('a total is odd where two neighbourhoods and most of them are above it, else each of them is', () => {
  expect(placesOf(counts('70', '60', '90'))).toEqual(['q0 2018']);
  expect(counts('5', '20', '30', '6', '90').map(({ message }) => message.split(',')[0])).toEqual([
    '« 6 » est moins que la plupart des quartiers qu’il réunit',
  ]);
  expect(counts('10', '20', '30', '6|publie|Vu.', '90')).toEqual([]);
});

test('a neighbourhood that a note confirms is not told, its total is', () => {
  expect(placesOf(counts('10', '70|publie|Vu.', '30', '60', '90'))).toEqual(['ensemble_qpv 2018']);
});

test('the ends of the range are in it', () => {
  expect(rates('10', '20', '30', '10', '5')).toEqual([]);
  expect(rates('10', '20', '30', '30', '5')).toEqual([]);
});

test('nine neighbourhoods of ten bound a rate, eight do not', () => {
  const eight = ['10', '12', '14', '16', '18', '20', '22', '24'];
  expect(placesOf(rates(...eight, '26', '', '32', '5'))).toEqual(['ensemble_qpv 2018']);
  expect(rates(...eight, '', '', '32', '5')).toEqual([]);
});
