import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { buildRows } from './build-rows.ts';

const dataset = inventDataset({ values: { Aulnes: null, Bois: 0, Cour: 5 }, focus: 'Cour', mel: 3 });
const [indicator] = dataset.indicators;

test('a missing value has no rank; a true zero has one; a reference has none', () => {
  if (indicator === undefined) throw new Error('The invention has an indicator.');
  const rows = buildRows(dataset, indicator, [2020], null);
  expect(rows.map(({ rank, counted }) => [rank, counted])).toEqual([
    [null, false],
    [2, true],
    [1, true],
    [null, false],
  ]);
  expect(rows.every(({ previous, change }) => previous === null && change === null)).toBe(true);
});

test('a row keeps its cells of every year asked for, missing lines included', () => {
  if (indicator === undefined) throw new Error('The invention has an indicator.');
  const [, bois] = buildRows(dataset, indicator, [2012, 2020], 2012);
  expect(bois?.history.map(({ year, value, status }) => [year, value, status])).toEqual([
    [2012, null, 'non_renseigne'],
    [2020, 0, 'publie'],
  ]);
});

test('without a year there is nothing to show', () => {
  if (indicator === undefined) throw new Error('The invention has an indicator.');
  expect(() => buildRows(dataset, indicator, [], null)).toThrow('No year to show of "part-jardins"');
});
