import { expect, test } from 'vitest';
import { inventDataset, count } from '../../tests/fixtures/figures/invent-figure.ts';
import { formatCell, formatDistance, formatTick, formatValue } from './format-value.ts';

const [rate] = inventDataset({ values: { A: 1 }, focus: 'A' }).indicators;
const [number] = inventDataset({ values: { A: 1 }, focus: 'A', indicator: count }).indicators;
const cell = {
  territory: 'A',
  year: 2020,
  value: null,
  published: null,
  status: 'non_renseigne',
  note: null,
} as const;

test('values are written as French readers write them', () => {
  if (rate === undefined || number === undefined) throw new Error('The inventions have an indicator.');
  expect(formatCell(cell, rate)).toBe('n. r.');
  expect(formatCell({ ...cell, value: 14, published: '14', status: 'publie' }, rate)).toBe('14,0');
  expect(formatValue(40.1, rate)).toBe('40,1\u00A0%');
  expect(formatValue(9519, number)).toBe('9\u00A0519');
  expect(formatTick(20, rate)).toBe('20\u00A0%');
  expect(formatTick(2.5, rate)).toBe('2,5\u00A0%');
  expect(formatTick(5000, number)).toBe('5\u00A0000');
});

test('a distance has no sign, and its plural starts at two', () => {
  if (rate === undefined) throw new Error('The invention has an indicator.');
  expect(formatDistance(-0.5, rate)).toBe('0,5\u00A0point');
  expect(formatDistance(20.9, rate)).toBe('20,9\u00A0points');
});

test('a rate for 100 is bare, its name having the unit; a distance says what is counted', () => {
  if (rate === undefined || number === undefined) throw new Error('The inventions have an indicator.');
  const perHundred = { ...rate, perHundred: { counted: 'jardins de ville', base: number, baseYear: 2018 } };
  expect(formatValue(7.3, perHundred)).toBe('7,3');
  expect([formatTick(5, perHundred), formatTick(2.5, perHundred)]).toEqual(['5', '2,5']);
  expect(formatDistance(-2.87, perHundred)).toBe('2,9 jardins pour 100 habitants');
  expect(formatDistance(1.94, perHundred)).toBe('1,9 jardin pour 100 habitants');
});
