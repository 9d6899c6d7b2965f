import { expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import { indicatorOf } from '../../dataset/dataset.ts';
import { indicatorAt } from './indicator-at.ts';

const invented = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
const plain = {
  ...indicatorOf(invented, 'part-jardins'),
  source: 'Un cahier.',
  perimeter: 'Les cours d’école.',
};
const own = {
  ...plain,
  producers: ['Un bureau'],
  years: [2010, 2017, 2022],
  origins: [{ year: 2022, source: 'Une lettre.', producers: ['Une caisse'], perimeter: 'QPV de 2024.' }],
};

test('an indicator whose years are all alike is itself', () => {
  expect(indicatorAt(plain, [2010])).toBe(plain);
});

test('years of one origin have it without more words', () => {
  expect(indicatorAt(own, [2010, 2017])).toMatchObject({
    source: 'Un cahier',
    producers: ['Un bureau'],
    perimeter: 'Les cours d’école.',
  });
  expect(indicatorAt(own, [2022])).toMatchObject({
    source: 'Une lettre',
    producers: ['Une caisse'],
    perimeter: 'QPV de 2024.',
  });
});

test('years of several origins have each its own, with its years', () => {
  const both = indicatorAt(own, [2022, 2010, 2017]);
  expect(both.source).toBe('Un cahier (2010 et 2017) ; Une lettre (2022)');
  expect(both.producers).toEqual(['Un bureau', 'Une caisse']);
  expect(both.perimeter).toBe('En 2010 et 2017 : les cours d’école. En 2022 : QPV de 2024.');
});

test('once it is told of some years, it is told: to ask again changes nothing', () => {
  const told = indicatorAt(own, [2022]);
  expect(indicatorAt(told, [2010])).toBe(told);
});
