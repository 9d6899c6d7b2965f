import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { buildRows } from './build-rows.ts';

const dataset = inventDataset({ values: { Aulnes: null, Bois: 0, Cour: 5 }, focus: 'Cour', mel: 3 });
const [indicator] = dataset.indicators;

test('a missing value has no rank; a true zero has one; a reference has none', () => {
  if (indicator === undefined) throw new Error('The invention has an indicator.');
  const rows = buildRows(dataset, indicator, 2020, null);
  expect(rows.map(({ rank, counted }) => [rank, counted])).toEqual([
    [null, false],
    [2, true],
    [1, true],
    [null, false],
  ]);
  expect(rows.every(({ previous, change }) => previous === null && change === null)).toBe(true);
});
