import { expect, test } from 'vitest';
import { inventedRateSpec, inventRateDataset } from '../../tests/fixtures/figures/invent-rate.ts';
import { indicatorOf } from '../dataset/indicator-of.ts';
import type { Break } from '../dataset/indicator.ts';
import { rateYears } from './rate-years.ts';

const dataset = inventRateDataset(
  { values: { Aulnes: 1 }, focus: 'Aulnes' },
  { values: { Aulnes: 10 }, focus: 'Aulnes' },
);
const [jardins, habitants] = [inventedRateSpec.indicator, inventedRateSpec.per].map((id) =>
  indicatorOf(dataset, id ?? ''),
);
const find = (years: readonly number[], baseYears: readonly number[], breaks: readonly Break[] = []) => {
  if (jardins === undefined || habitants === undefined) throw new Error('Two counts were invented.');
  return rateYears({ ...jardins, years, breaks }, { ...habitants, years: baseYears }, years);
};
const moved: Break = { from: 2020, to: 2026, note: 'Les contours ont changé.', perimeter: true };

test('the base is of the latest year not after that of the count', () => {
  expect(find([2015, 2020], [2013, 2018, 2021])).toEqual({ year: 2020, baseYear: 2018 });
});

test('a base known only later is taken from its first year', () => {
  expect(find([2015], [2018, 2021])).toEqual({ year: 2015, baseYear: 2018 });
});

test('a change of perimeter between the two holds the rate to the last year before it', () => {
  expect(find([2015, 2020, 2026], [2013, 2018], [moved])).toEqual({ year: 2020, baseYear: 2018 });
  expect(find([2015, 2020, 2026], [2018, 2026], [moved])).toEqual({ year: 2026, baseYear: 2026 });
});

test('where a change of perimeter lies between them all there is no rate', () => {
  expect(find([2026], [2013, 2018], [{ ...moved, from: 2018 }])).toBeNull();
});
