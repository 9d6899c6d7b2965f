import { expect, test } from 'vitest';
import { type InventedColumn, inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findRepeats } from './find-repeats.ts';

const varied = ['40.1', '38', '52.3', '19.2', '44', '31'];
const find = (years: Record<number, readonly string[]>, more: readonly InventedColumn[] = []) =>
  findRepeats(inventTable([{ years }, ...more]));

test('missing values are no repeated value, and three the same are chance', () => {
  expect(find({ 2018: [...varied, '', '', '', '', ''] })).toEqual([]);
  expect(find({ 2018: [...varied, '95', '95', '95'] })).toEqual([]);
});

test('a value of four territories among varied ones is told once, with its lines', () => {
  const found = find({ 2018: [...varied, '95.0', '95.0', '95.0', '95.0'] });
  expect(found.map(({ message }) => message.split(' : ')[0])).toEqual([
    '« 95.0 » est la valeur de 4 territoires en 2018 (lignes 8, 9, 10, 11), ce qui est peu vraisemblable',
  ]);
});

test('whole percentages repeat by nature', () => {
  expect(find({ 2018: ['14', '14', '14', '14', '15', '15', '15', '16', '16', '16'] })).toEqual([]);
});

test('those already doubted are not told, a new one with the same value is', () => {
  const doubted = ['95|a_verifier|Plafond.', '95|a_verifier|Plafond.', '95|a_verifier|Plafond.'];
  expect(find({ 2018: [...varied, ...doubted] })).toEqual([]);
  expect(placesOf(find({ 2018: [...varied, ...doubted, '95'] }))).toEqual(['q9 2018']);
});

test('a year that copies another, or another indicator, is told once', () => {
  const year = [...varied, '27', '28', '29'];
  expect(placesOf(find({ 2018: year, 2020: year }))).toEqual(['q0 2020']);
  const [found] = find({ 2018: year }, [{ id: 'autre', years: { 2019: year } }]);
  expect(found?.message).toContain('sont exactement celles de « taux » de 2018');
});

test('a zero has its own rule, a one does not', () => {
  expect(find({ 2018: [...varied, '0', '0', '0', '0'] })).toEqual([]);
  expect(placesOf(find({ 2018: [...varied, '1.0', '1.0', '1.0', '1.0'] }))).toEqual(['q6 2018']);
});

test('four other values are enough, three fifths of them different', () => {
  const repeated = ['95', '95', '95', '95'];
  expect(placesOf(find({ 2018: ['40.1', '38', '52.3', '19.2', ...repeated] }))).toEqual(['q4 2018']);
  expect(find({ 2018: ['40.1', '38', '52.3', ...repeated] })).toEqual([]);
  expect(placesOf(find({ 2018: ['10.1', '10.1', '20.2', '20.2', '30.3', ...repeated] }))).toEqual([
    'q5 2018',
  ]);
  expect(find({ 2018: ['10.1', '10.1', '20.2', '20.2', '20.2', ...repeated] })).toEqual([]);
});

test('eight different values make a copy, seven do not', () => {
  const eight = [...varied, '27', '28'];
  expect(placesOf(find({ 2018: eight, 2020: eight }))).toEqual(['q0 2020']);
  expect(find({ 2018: eight.slice(1), 2020: eight.slice(1) })).toEqual([]);
  const seen = eight.map((text) => `${text}|publie|Vu.`);
  expect(find({ 2018: eight, 2020: seen })).toEqual([]);
});

test('each copy is told with the first, whatever the order of its rows', () => {
  const year = [...varied, '27', '28', '29'];
  const table = inventTable([{ years: { 2018: year, 2020: year, 2022: year } }]);
  const columns = table.columns.map((column) => ({
    ...column,
    readings: column.readings.toSorted(
      (a, b) => a.observation.year - b.observation.year || b.value.line - a.value.line,
    ),
  }));
  const end = 'si la source les donne bien, le dire dans la colonne « note » de chacune de ces lignes.';
  expect(findRepeats({ ...table, columns }).map(({ message }) => message)).toEqual([
    `les 9 valeurs de 2020 sont exactement celles de « taux » de 2018 : écrire celles de « taux » en 2020 ; ${end}`,
    `les 9 valeurs de 2022 sont exactement celles de « taux » de 2018 : écrire celles de « taux » en 2022 ; ${end}`,
  ]);
  const [first, second, ...rest] = year;
  const swapped = inventTable([{ years: { 2018: year, 2020: [second ?? '', first ?? '', ...rest] } }]);
  expect(findRepeats(swapped)).toEqual([]);
});
