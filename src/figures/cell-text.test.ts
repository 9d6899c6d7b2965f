import { expect, test } from 'vitest';
import type { Indicator } from '../dataset/indicator.ts';
import { changeText, observationText } from './cell-text.ts';

const cell = { territory: 'a', year: 2017, note: null } as const;
const rate = { unit: 'pourcentage', decimals: 1 } as Indicator;

test('a missing value says so, whether the row is there or not', () => {
  expect(observationText(null, rate)).toBe('n. r.');
  expect(observationText({ ...cell, value: null, published: null, status: 'non_renseigne' }, rate)).toBe(
    'n. r.',
  );
});

test('a value has the decimals of its indicator, rounded half up, and a doubtful one its mark', () => {
  expect(observationText({ ...cell, value: 39, published: '39', status: 'publie' }, rate)).toBe('39,0');
  expect(observationText({ ...cell, value: 4.45, published: '4.45', status: 'a_verifier' }, rate)).toBe(
    '4,5 ?',
  );
});

test('a change bears its sign, a hyphen for a fall, and leaves its unit to the head of its column', () => {
  expect(changeText({ change: 0.5 })).toBe('+0,5');
  expect(changeText({ change: -10.2 })).toBe('-10,2');
  expect(changeText({ change: null })).toBe('–');
});
