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

test('a count may be ten times the greatest of the others, or a tenth of the least, and no more', () => {
  const last = (count: string) => find({ unit: 'nombre', years: { 2018: [...counts, count] } });
  expect(last('30000')).toEqual([]);
  expect(last('30001')).toEqual(['q6 2018']);
  expect(last('90')).toEqual([]);
  expect(last('89')).toEqual(['q6 2018']);
  expect(last('1')).toEqual(['q6 2018']);
});

test('a percentage may be three times the greatest of the others, or a tenth of the least, and no more', () => {
  const last = (rate: string) => find({ years: { 2018: ['20', '30', '25', '22', '28', rate] } });
  expect(last('90')).toEqual([]);
  expect(last('90.1')).toEqual(['q5 2018']);
  expect(last('2')).toEqual([]);
  expect(last('1.9')).toEqual(['q5 2018']);
});

test('small values vary by nature: the middle of the others is 100 persons or 5 % at least', () => {
  const persons = (usual: string) =>
    find({ unit: 'nombre', years: { 2018: [usual, usual, usual, usual, usual, '1001'] } });
  expect(persons('100')).toEqual(['q5 2018']);
  expect(persons('99')).toEqual([]);
  const rates = (usual: string) => find({ years: { 2018: [usual, usual, usual, usual, usual, '15.1'] } });
  expect(rates('5')).toEqual(['q5 2018']);
  expect(rates('4.9')).toEqual([]);
});

test('a zero is not compared with, a one is', () => {
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '0|publie|Vide.', '2'] } })).toEqual(['q7 2018']);
  expect(find({ unit: 'nombre', years: { 2018: [...counts, '1|publie|Seul.', '2'] } })).toEqual([]);
});

test('a year of five other values is compared alone, one of fewer with all years', () => {
  const five = counts.slice(0, 5);
  const seen = Array.from({ length: 5 }, () => '40000|publie|Vu.');
  const blank = Array.from({ length: 6 }, () => '');
  expect(find({ unit: 'nombre', years: { 2013: [...blank, ...seen], 2018: [...five, '35000'] } })).toEqual([
    'q5 2018',
  ]);
  expect(find({ unit: 'nombre', years: { 2013: five, 2018: [...blank, '120000000'] } })).toEqual(['q6 2018']);
});

test('two years that are ten times apart are told where one has a hundred, both if both are as odd', () => {
  const years = (first: string, last: string) =>
    find({ unit: 'nombre', years: { 2013: [first], 2018: [last] } });
  expect(years('10', '100')).toEqual(['q0 2013', 'q0 2018']);
  expect(years('1', '1000')).toEqual(['q0 2013', 'q0 2018']);
  expect(years('101', '1000')).toEqual([]);
  expect(years('9', '99')).toEqual([]);
  expect(years('0', '1000')).toEqual([]);
});

test('ten times less than its other year is as odd as ten times more', () => {
  const later = ['905', '120', '3010', '1490', '2510', '1090'];
  expect(find({ unit: 'nombre', years: { 2013: counts, 2018: later } })).toEqual(['q1 2018']);
});

test('a value is odd beside those of its own year', () => {
  // By hand: 12 000 is the middle of 2018, 1 000 is below that of 2013, 1 550.
  const first = [
    '900',
    '1000',
    '3000',
    '1500',
    '2500',
    '1100',
    '1600',
    '1700',
    '1400',
    '1300',
    '1550',
    '1650',
  ];
  const last = ['7200', '12000', '24000', '12000', '20000', '8800'];
  expect(find({ unit: 'nombre', years: { 2013: first, 2018: last } })).toEqual(['q1 2013']);
});

test('what a value is far from is said, word for word', () => {
  const table = (years: Record<number, readonly string[]>) => inventTable([{ unit: 'nombre', years }]);
  const messages = (years: Record<number, readonly string[]>) =>
    findFarValues(table(years)).map(({ message }) => message.split(' : ')[0]);
  expect(messages({ 2018: [...counts, '2'] })).toEqual([
    '« 2 » est très loin des autres quartiers, dont les valeurs vont de 900 à 3000',
  ]);
  expect(messages({ 2013: ['10'], 2018: ['100'] })[0]).toBe(
    '« 10 » est très loin de la valeur du même territoire en 2018 (100)',
  );
});
