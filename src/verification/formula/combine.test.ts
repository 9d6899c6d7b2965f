import { expect, test } from 'vitest';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import { bracketed, changeOf, combine, differenceOf, ratioOf, shareOf, yearlyRateOf } from './combine.ts';
import { readCell } from './read-cell.ts';

const missing = readCell(source, ['part-jardins', 'est', 2015]);
const zero = readCell(source, ['jardiniers', 'sud', 2015]);
const eight = readCell(source, ['jardiniers', 'nord', 2015]);

test('no result comes of a missing operand, and its obstacle is kept', () => {
  for (const made of [differenceOf(eight, missing), ratioOf(missing, eight), shareOf(eight, missing)])
    expect(made).toMatchObject({ value: null, obstacle: missing.obstacle });
});

test('a division by zero is said', () => {
  expect(ratioOf(eight, zero)).toMatchObject({
    value: null,
    obstacle: 'Le calcul demande une division par zéro.',
  });
  expect(changeOf(zero, eight).value).toBeNull();
});

test('a yearly rate needs time between its two values', () => {
  expect(yearlyRateOf(eight, eight).value).toBeNull();
});

test('percentages differ by points, counts by their unit', () => {
  const rate = readCell(source, ['part-jardins', 'nord', 2015]);
  expect([differenceOf(rate, rate).unit, differenceOf(eight, zero).unit]).toEqual(['points', 'nombre']);
});

test('a computation and a negative number stand in brackets inside another, a number does not', () => {
  expect([bracketed(eight), bracketed(differenceOf(eight, zero))]).toEqual(['8', '(8 − 0)']);
  expect(bracketed({ ...eight, arithmetic: '−18' })).toBe('(−18)');
  const made = combine([eight], { unit: 'nombre', arithmetic: '8', make: ([value]) => value ?? null });
  expect(made.cells).toEqual(eight.cells);
});
