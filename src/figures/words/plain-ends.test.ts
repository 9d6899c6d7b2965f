import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainEnds } from './plain-ends.ts';

const endsOf = (invention: Partial<Invention>) => {
  const ends = plainEnds(inventFigure({ values: { A: 40 }, focus: 'A', form: 'pente', ...invention }).focus);
  return ends === null
    ? null
    : [ends.first.year, ends.first.value, ends.last.year, ends.last.value, ends.change];
};

test('with a missing or a doubtful end there is no change', () => {
  expect(endsOf({ previous: { A: null } })).toBeNull();
  expect(endsOf({ previous: { A: { doubtful: 3 } } })).toBeNull();
});

test('the change is in points for a rate and in % for a count', () => {
  // By hand: 40 - 39.6 = 0.4 points; (40 - 50) / 50 = -20 %.
  expect(endsOf({ previous: { A: 39.6 } })).toEqual([2015, 39.6, 2020, 40, 0.4]);
  expect(endsOf({ previous: { A: 50 }, indicator: count })).toEqual([2015, 50, 2020, 40, -20]);
});

test('a true zero is an end, but no count grows from it in %', () => {
  expect(endsOf({ previous: { A: 0 } })).toEqual([2015, 0, 2020, 40, 40]);
  expect(endsOf({ previous: { A: 0 }, indicator: count })).toEqual([2015, 0, 2020, 40, null]);
});

test('of several years, a missing one at an end gives way to the next', () => {
  expect(endsOf({ previous: { A: 30 }, before: { 2010: { A: null } } })).toEqual([2015, 30, 2020, 40, 10]);
});

test('a single sure year is no two ends', () => {
  expect(endsOf({ previous: { A: null }, before: { 2010: { A: { doubtful: 3 } } } })).toBeNull();
});
