import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { indicatorOf } from './dataset.ts';
import { type Indicator, latestYear, originOf, producersOf } from './indicator.ts';

describe('years', () => {
  const indicator = (years: readonly number[]): Indicator => ({
    id: 'taux',
    title: 'Taux inventé',
    nounPhrase: 'le taux inventé',
    gender: 'm',
    plural: false,
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    changeUnit: 'points',
    definition: '',
    source: '',
    perimeter: '',
    breaks: [],
    years,
  });

  test('an indicator without a year is a mistake of the programmer', () => {
    expect(() => latestYear(indicator([]))).toThrow('No year in indicator "taux".');
  });

  test('a single year is the latest', () => {
    expect(latestYear(indicator([2017]))).toBe(2017);
  });

  test('of three years, the last', () => {
    expect(latestYear(indicator([2010, 2017, 2024]))).toBe(2024);
  });
});

describe('origin of', () => {
  const invented = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
  const indicator = {
    ...indicatorOf(invented, 'part-jardins'),
    source: 'Un cahier.',
    producers: ['Un bureau'],
    perimeter: 'Les cours.',
    origins: [
      { year: 2018, source: 'Une lettre.' },
      { year: 2019, source: 'Une lettre.', producers: ['Une caisse'] },
      { year: 2020, perimeter: 'Les rues.' },
    ],
  };

  test('a year without an origin of its own has that of the indicator', () => {
    expect(originOf(indicator, 2017)).toEqual({
      source: 'Un cahier.',
      producers: ['Un bureau'],
      perimeter: 'Les cours.',
    });
  });

  test('what a year says replaces what is said of all, and that alone', () => {
    expect(originOf(indicator, 2019)).toEqual({
      source: 'Une lettre.',
      producers: ['Une caisse'],
      perimeter: 'Les cours.',
    });
    expect(originOf(indicator, 2020)).toMatchObject({ source: 'Un cahier.', perimeter: 'Les rues.' });
  });

  test('the producers of one source are not given to another, which names none', () => {
    expect(originOf(indicator, 2018).producers).toEqual([]);
  });
});

describe('producers of', () => {
  const invented = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });
  const indicator = indicatorOf(invented, 'part-jardins');
  const named = { ...indicator, producers: ['Un institut', 'Une caisse'] };

  test('where data/ names no producer there is none', () => {
    expect(producersOf(indicator)).toEqual([]);
  });

  test('the producers are those that data/ names', () => {
    expect(producersOf(named)).toEqual(['Un institut', 'Une caisse']);
  });

  test('those of a year that has its own come with those of the others, each once', () => {
    const origins = [{ year: 2020, source: 'Une lettre.', producers: ['Un bureau', 'Une caisse'] }];
    expect(producersOf({ ...named, origins })).toEqual(['Un institut', 'Une caisse', 'Un bureau']);
  });
});
