import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import { indicatorOf } from '../../dataset/dataset.ts';
import type { Break, Indicator } from '../../dataset/indicator.ts';
import { changeYears, comparableYears, rateYears } from './rate-years.ts';

describe('rate years', () => {
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
});

test('a change of definition, or outlines written otherwise for a year, are told apart', () => {
  const dataset = inventRateDataset({ values: { A: 1 }, focus: 'A' }, { values: { A: 10 }, focus: 'A' });
  const [count, base] = [indicatorOf(dataset, 'jardins'), indicatorOf(dataset, 'habitants')];
  const redefined: Break = { from: 2013, to: 2018, note: 'La définition a changé.' };
  const years = [2013, 2018];
  const early = { ...count, years: [2018], breaks: [redefined] };
  expect(rateYears(early, { ...base, years: [2013] }, [2018])).toEqual({ year: 2018, baseYear: 2013 });
  const moved = { ...redefined, perimeter: true } as const;
  expect(rateYears(early, { ...base, years: [2013], breaks: [moved] }, [2018])).toBeNull();
  const origins = [{ year: 2018, source: 'Une lettre', perimeter: 'Les rues.' }];
  expect(rateYears({ ...count, years }, { ...base, years, origins }, years)).toEqual({
    year: 2018,
    baseYear: 2013,
  });
});

describe('comparable years', () => {
  const [model] = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' }).indicators;
  const of = (years: readonly number[], breaks: readonly Break[]): Indicator => {
    if (model === undefined) throw new Error('The invention has an indicator.');
    return { ...model, years, breaks };
  };
  const moved: Break = { from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true };
  const redefined: Break = { from: 2015, to: 2020, note: 'La définition a changé.' };

  test('a change of definition leaves the years comparable, with its warning', () => {
    expect(comparableYears(of([2010, 2015, 2020], [redefined]), 2020)).toEqual([2010, 2015, 2020]);
  });

  test('a change of perimeter cuts the years before it off from those after it', () => {
    const indicator = of([2010, 2015, 2020, 2024], [moved]);
    expect(comparableYears(indicator, 2024)).toEqual([2020, 2024]);
    expect(comparableYears(indicator, 2015)).toEqual([2010, 2015]);
  });

  test('a change is counted between the latest two years of one perimeter, be they before it moved', () => {
    expect(changeYears(of([2010, 2015, 2020], [moved]), [2010, 2015, 2020])).toEqual([2010, 2015]);
    expect(changeYears(of([2010, 2015, 2020, 2024], [moved]), [2010, 2015, 2020, 2024])).toEqual([
      2020, 2024,
    ]);
  });

  test('two years on two perimeters, or one alone, make no change', () => {
    expect(changeYears(of([2015, 2020], [moved]), [2015, 2020])).toEqual([]);
    expect(changeYears(of([2020], []), [2020])).toEqual([]);
    expect(changeYears(of([2010, 2015], []), [])).toEqual([]);
  });
});
