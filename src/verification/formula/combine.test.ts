import { expect, test } from 'vitest';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import { bracketed, changeOf, combine, differenceOf, ratioOf, shareOf, yearlyRateOf } from './combine.ts';
import type { Quantity } from './quantity.ts';
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

test('a sum or a difference has the decimals of its operands, the most of them; nothing else has any', () => {
  const rate = readCell(source, ['part-jardins', 'nord', 2015]);
  expect(differenceOf(rate, eight).decimals).toBe(1);
  expect(differenceOf(eight, rate).decimals).toBe(1);
  expect(differenceOf(ratioOf(rate, eight), rate).decimals).toBeNull();
  expect([ratioOf(rate, eight), changeOf(rate, eight)].map(({ decimals }) => decimals)).toEqual([null, null]);
});

test('of two missing operands, the first is told', () => {
  const other = readCell(source, ['part-jardins', 'ouest', 2010]);
  expect(differenceOf(missing, other).obstacle).toBe(missing.obstacle);
  expect(differenceOf(other, missing).obstacle).toBe(other.obstacle);
});

test('each computation has its unit and is written in numbers', () => {
  const told = (made: Quantity) => [made.unit, made.arithmetic];
  const sum = differenceOf(eight, zero);
  expect(told(ratioOf(eight, sum))).toEqual(['fois', '8 ÷ (8 − 0)']);
  expect(told(shareOf(eight, sum))).toEqual(['pourcentage', '8 ÷ (8 − 0)']);
  expect(told(changeOf(eight, sum))).toEqual(['evolution', '((8 − 0) − 8) ÷ 8']);
  const before = readCell(source, ['jardiniers', 'mel', 2010]);
  const after = readCell(source, ['jardiniers', 'mel', 2015]);
  expect(told(yearlyRateOf(before, after))).toEqual([
    'par_an',
    '(1\u00A0210 ÷ 1\u00A0000) puissance 1/5 − 1',
  ]);
});

test('the years of a yearly rate go from the last of the first to the last of the second', () => {
  const before = { ...readCell(source, ['jardiniers', 'mel', 2010]), years: [2008, 2010] };
  const after = { ...readCell(source, ['jardiniers', 'mel', 2015]), years: [2012, 2015] };
  expect(yearlyRateOf(before, after).arithmetic).toContain('puissance 1/5');
});
