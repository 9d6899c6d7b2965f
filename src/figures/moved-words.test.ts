import { expect, test } from 'vitest';
import { count, inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { amountWords, fewWords, isOfFew } from './moved-words.ts';

const indicatorOf = (more = {}) => {
  const [indicator] = inventDataset({ values: { A: 1 }, focus: 'A', indicator: more }).indicators;
  if (indicator === undefined) throw new Error('The invention has an indicator.');
  return indicator;
};

test('a count with an end under a hundred rests on few, a rate never does', () => {
  expect(isOfFew(indicatorOf(count), { from: 15, to: 430 })).toBe(true);
  expect(isOfFew(indicatorOf(count), { from: 100, to: 430 })).toBe(false);
  expect(isOfFew(indicatorOf(), { from: 15, to: 43 })).toBe(false);
});

test('the ends of a change that rests on few are said', () => {
  expect(fewWords(indicatorOf(count), { from: 15, to: 43 })).toBe('de 15 à 43');
  expect(fewWords(indicatorOf(count), { from: 150, to: 430 })).toBeNull();
});

test('an amount is in points or in %, and there is none where it is displayed as none', () => {
  expect(plainSpaces(amountWords(indicatorOf(), -2) ?? '')).toBe('2,0 points');
  expect(plainSpaces(amountWords(indicatorOf(count), -2) ?? '')).toBe('2,0 %');
  expect(amountWords(indicatorOf(count), 0.04)).toBeNull();
});
