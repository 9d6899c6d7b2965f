import { expect, test } from 'vitest';
import { contextDifferences } from './context-differences.ts';

const declared = { territories: ['mel'], years: [2010, 2017], base: 'habitants' };
const reading = { territories: ['mel'], years: [2017, 2010], bases: ['habitants'], cited: [] };

test('the same years, perimeter and base are no difference, whatever their order', () => {
  expect(contextDifferences(declared, reading)).toEqual([]);
});

test('a year that the text does not give, or another, is a difference', () => {
  expect(contextDifferences({ ...declared, years: [] }, reading)).toEqual(['annee']);
  expect(contextDifferences({ ...declared, years: [2017] }, reading)).toEqual(['annee']);
});

test('another perimeter and another base are one difference; a base that the text leaves open is none', () => {
  expect(contextDifferences({ ...declared, territories: ['nord'] }, reading)).toEqual(['perimetre']);
  expect(contextDifferences({ ...declared, base: 'ménages' }, reading)).toEqual(['perimetre']);
  expect(contextDifferences({ ...declared, base: null }, reading)).toEqual([]);
});

test('both can differ', () => {
  expect(contextDifferences({ ...declared, years: [2019], base: 'ménages' }, reading)).toEqual([
    'annee',
    'perimetre',
  ]);
});

test('a computation that takes a number of the text is told apart', () => {
  expect(contextDifferences(declared, { ...reading, cited: ['essai'] })).toEqual(['texte']);
});

test('one base of several that is another makes another base', () => {
  const meant = { territories: [], years: [], base: 'ménages' };
  const several = { territories: [], years: [], bases: ['ménages', 'habitants'], cited: [] };
  expect(contextDifferences(meant, several)).toEqual(['perimetre']);
  expect(contextDifferences(meant, { ...several, bases: ['ménages'] })).toEqual([]);
});
