import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import type { Break, Indicator } from '../dataset/indicator.ts';
import { changeYears, comparableYears } from './comparable-years.ts';

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
  expect(changeYears(of([2010, 2015, 2020, 2024], [moved]), [2010, 2015, 2020, 2024])).toEqual([2020, 2024]);
});

test('two years on two perimeters, or one alone, make no change', () => {
  expect(changeYears(of([2015, 2020], [moved]), [2015, 2020])).toEqual([]);
  expect(changeYears(of([2020], []), [2020])).toEqual([]);
  expect(changeYears(of([2010, 2015], []), [])).toEqual([]);
});
