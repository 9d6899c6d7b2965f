import { expect, test } from 'vitest';
import { numberTokens } from './number-tokens.ts';

test('a text without digits has no number', () => {
  expect(numberTokens('aucun chiffre')).toEqual([]);
});

test('thousands and decimals are one number; two numbers side by side are two', () => {
  expect(numberTokens('9\u00A0519 habitants en 2018 200 fois, \u221210,2\u00A0%, 0-14 ans')).toEqual([
    9519, 2018, 200, 10.2, 0, 14,
  ]);
});
