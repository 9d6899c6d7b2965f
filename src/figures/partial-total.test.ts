import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { leftOutOfTotal } from './partial-total.ts';

const leftOut = (more: Partial<Invention>, year = 2020) =>
  leftOutOfTotal(
    inventFigure({ values: { A: 10, B: null, C: 5 }, focus: 'A', qpv: 15, indicator: count, ...more }),
    year,
  ).map(({ territory }) => territory.id);

test('a total that the known rows make up was made without the others', () => {
  expect(leftOut({})).toEqual(['B']);
});

test('a larger total holds the missing row; a complete one leaves out nobody', () => {
  expect(leftOut({ qpv: 18 })).toEqual([]);
  expect(leftOut({ values: { A: 10, C: 5 } })).toEqual([]);
});

test('without a total, for a rate or for a year that is not there, nobody is left out', () => {
  expect(leftOut({ qpv: null })).toEqual([]);
  expect(leftOut({ indicator: {} })).toEqual([]);
  expect(leftOut({}, 2001)).toEqual([]);
});

test('the year before is judged by its own cells', () => {
  const previous = { A: 10, B: 4, C: null, qpv: 14 };
  expect(leftOut({ previous, form: 'evolution' }, 2015)).toEqual(['C']);
  expect(leftOut({ previous, form: 'evolution' })).toEqual(['B']);
});
