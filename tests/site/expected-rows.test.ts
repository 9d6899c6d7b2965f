import { expect, test } from 'vitest';
import { expectedRows, yearsDue } from './expected-rows.ts';
import { dataset, specs } from './expected-values.ts';

test('an indicator of one year gives that year; a list of years holds the figure to them', () => {
  expect(yearsDue({ form: 'classement', years: 'derniere' }, 'taux-emploi')).toEqual([2017]);
  expect(yearsDue({ form: 'evolution', years: 'derniere' }, 'population')).toEqual([2013, 2018]);
  expect(yearsDue({ form: 'pente', years: [2013] }, 'population')).toEqual([2013]);
});

test('a figure of one indicator has a cell for each territory and year; a profile, for each indicator', () => {
  const lengthOf = (id: string) =>
    specs.filter((spec) => spec.id === id).flatMap((spec) => expectedRows(spec)).length;
  expect(lengthOf('classement-population')).toBe(2 * 28);
  expect(lengthOf('taux-allocataires-rsa')).toBe(28);
  const all = [...dataset.observations.values()].flat();
  expect(lengthOf('profil')).toBe(all.length);
});
