import { expect, test } from 'vitest';
import { yearLabels } from './year-labels.ts';

const texts = (years: readonly number[], end: number) =>
  yearLabels(years, [0, end], 12).map(({ text }) => text);

test('the first and the last year always have their label', () => {
  expect(texts([2014, 2019], 40)).toEqual(['2014', '2019']);
});
test('a year between has one where there is room on both sides', () => {
  expect(texts([2010, 2013, 2014, 2019, 2024], 140)).toEqual(['2010', '2014', '2019', '2024']);
  expect(texts([2010, 2023, 2024], 140)).toEqual(['2010', '2024']);
});
