import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { latestYears } from './latest-years.ts';

test('the period runs from the oldest to the newest of the latest years', () => {
  const withYears = (years: readonly number[]) => ({ id: 'x', years }) as unknown as Indicator;
  const indicators = [withYears([2010, 2017]), withYears([2018]), withYears([2015, 2020])];
  expect(latestYears({ indicators } as unknown as Dataset)).toEqual({ first: 2017, last: 2020 });
});
