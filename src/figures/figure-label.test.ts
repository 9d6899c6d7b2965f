import { describe, expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { dataDates, dataYears, figureLabel, figureSubject, yearsInWords } from './figure-label.ts';

describe('figureLabel', () => {
  const invention = {
    values: { Aulnes: 40.1, Bois: 30 },
    previous: { Aulnes: 41, Bois: 31 },
    focus: 'Aulnes',
  };

  test.each([
    ['classement', 'Part des jardins en 2020, quartier Aulnes'],
    ['evolution', 'Part des jardins, évolution de 2015 à 2020, quartier Aulnes'],
    ['pente', 'Part des jardins, trajectoire de 2015 à 2020, quartier Aulnes'],
  ] as const)('the forms of one indicator have names of their own: %s', (form, label) => {
    expect(figureLabel(inventFigure({ ...invention, form }))).toBe(label);
  });

  test('a profile names its neighbourhood, and no year of its own', () => {
    expect(figureLabel(inventFigure({ ...invention, form: 'profil' }))).toMatch(
      /^1 indicateurs?, quartier Aulnes$/u,
    );
  });

  test('the subject leaves the neighbourhood out', () => {
    expect(figureSubject(inventFigure({ ...invention, form: 'classement' }))).toBe(
      'Part des jardins en 2020',
    );
  });
});

describe('dataDates', () => {
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
});
