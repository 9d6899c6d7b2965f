import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { indicatorOf } from './indicator-of.ts';
import { producersOf } from './producers-of.ts';

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
