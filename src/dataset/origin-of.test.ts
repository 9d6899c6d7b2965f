import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { indicatorOf } from './indicator-of.ts';
import { originOf } from './origin-of.ts';

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
