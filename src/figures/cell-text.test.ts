import { expect, test } from 'vitest';
import type { Indicator } from '../dataset/indicator.ts';
import { changeText, observationText } from './cell-text.ts';

const cell = { territory: 'a', year: 2017, note: null } as const;
const inPoints = { changeUnit: 'points' } as Indicator;
const inPercent = { changeUnit: 'pourcentage' } as Indicator;

test('a missing value says so, whether the row is there or not', () => {
  expect(observationText(null)).toBe('n. r.');
  expect(observationText({ ...cell, value: null, published: null, status: 'non_renseigne' })).toBe('n. r.');
});

test('a value keeps its published precision, a doubtful one its mark', () => {
  expect(observationText({ ...cell, value: 16, published: '16.0', status: 'publie' })).toBe('16,0');
  expect(observationText({ ...cell, value: 0, published: '0', status: 'a_verifier' })).toBe('0 ?');
});

test('a change bears its sign and, for counts, its unit', () => {
  expect(changeText({ change: 0.5 }, inPoints)).toBe('+0,5');
  expect(changeText({ change: -10.2 }, inPercent)).toBe('\u221210,2 %');
  expect(changeText({ change: null }, inPoints)).toBe('–');
});
