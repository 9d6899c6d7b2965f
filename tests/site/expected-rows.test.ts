import { expect, test } from 'vitest';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { expectedRows, yearsDue } from './expected-rows.ts';
import { dataset, specs } from './expected-values.ts';

test('a list of years holds the figure to them, and a ranking takes the year before it where there is one', () => {
  const [first = 0, second = 0] = indicatorOf(dataset, 'population').years;
  expect(yearsDue({ form: 'pente', years: [first, second] }, 'population')).toEqual([first, second]);
  expect(yearsDue({ form: 'classement', years: [first] }, 'population')).toEqual([first]);
  expect(yearsDue({ form: 'classement', years: [second] }, 'population')).toEqual([first, second]);
});

test('a figure of one indicator has a cell for each territory and year; a profile, for each indicator', () => {
  const lengthOf = (id: string) =>
    specs.filter((spec) => spec.id === id).flatMap((spec) => expectedRows(spec)).length;
  expect(lengthOf('classement-population')).toBe(2 * 28);
  expect(lengthOf('taux-allocataires-rsa')).toBe(28);
  expect(lengthOf('profil')).toBe(28 * dataset.indicators.length);
});
