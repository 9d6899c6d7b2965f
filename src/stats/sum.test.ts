import { expect, test } from 'vitest';
import { sum } from './sum.ts';

test('nothing observed has no sum', () => {
  expect(sum([])).toBeNull();
  expect(sum([null, null])).toBeNull();
});

test('missing values are left out, zeros are counted', () => {
  expect(sum([3, null, 4])).toBe(7);
  expect(sum([null, 0])).toBe(0);
});

test('decimals add up as they are written', () => {
  expect(sum([0.1, 0.2, 16])).toBe(16.3);
});
