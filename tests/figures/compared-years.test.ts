import { expect, test } from 'vitest';
import type { Indicator } from '../../src/dataset/indicator.ts';
import { comparedYears } from './compared-years.ts';

const indicator = (years: readonly number[], apart: readonly number[] = []): Indicator => {
  const origins = apart.map((year) => ({ year, perimeter: 'Autres rues.' }));
  // No more of it is read.
  return { years, perimeter: 'Les rues.', origins } as unknown as Indicator;
};

test.each([
  [[2010, 2017], [], [2010, 2017]],
  [[2010, 2017, 2020], [2020], [2010, 2017]],
  [
    [2010, 2017, 2020],
    [2017, 2020],
    [2017, 2020],
  ],
  [[2010, 2017, 2020], [2017], [2020]],
  [[2017], [], [2017]],
])('of %j, with %j on other outlines, %j are compared', (years, apart, compared) => {
  expect(comparedYears(indicator(years, apart))).toEqual(compared);
});
