import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { dataDates, dataYears, yearsInWords } from './data-dates.ts';

test('the years of the values are said apart from the day of the file', () => {
  expect(dataDates([2019], '2026-11-23').replace(/\s/gu, ' ')).toBe(
    'Données de 2019 ; fichier établi le 23 novembre 2026.',
  );
});

test.each([
  [[2019], '2019'],
  [[2017, 2010], '2010 et 2017'],
  [[2010, 2017, 2017, 2022], '2010, 2017 et 2022'],
  [[2013, 2014, 2017, 2020], '2013 à 2020'],
])('%j reads « %s »', (years, words) => {
  expect(yearsInWords(years)).toBe(words);
});

test('the years of a rate count that of what it is brought to', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
  expect(dataYears(figure)).toEqual(figure.years);
  const indicator = {
    ...figure.indicator,
    perHundred: { counted: 'jardins', base: figure.indicator, baseYear: 1999 },
  };
  expect(dataYears({ ...figure, indicator })).toEqual([1999, ...figure.years]);
});

test('a profile has the years of all its parts', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
  expect(dataYears({ ...figure, years: [2020], parts: [{ ...figure, years: [2013] }] })).toEqual([
    2013, 2020,
  ]);
});
