import { expect, test } from 'vitest';
import type { Indicator } from './indicator.ts';
import { latestYear, previousYear } from './years.ts';

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

test('a single year has none before it', () => {
  expect(latestYear(indicator([2017]))).toBe(2017);
  expect(previousYear(indicator([2017]))).toBeNull();
});

test('of three years, the last two', () => {
  expect(latestYear(indicator([2010, 2017, 2024]))).toBe(2024);
  expect(previousYear(indicator([2010, 2017, 2024]))).toBe(2017);
});
