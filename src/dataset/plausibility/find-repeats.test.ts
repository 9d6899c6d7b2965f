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
