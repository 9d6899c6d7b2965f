import { expect, test } from 'vitest';
import { roundHalf } from './round.ts';

test('an exact half goes away from zero, on either side', () => {
  expect(roundHalf(0.25, 1)).toBe(0.3);
  expect(roundHalf(-0.25, 1)).toBe(-0.3);
  expect(roundHalf(2.5, 0)).toBe(3);
  expect(roundHalf(-2.5, 0)).toBe(-3);
});

test('a half that binary cannot hold rounds as it is written', () => {
  expect(roundHalf(1.005, 2)).toBe(1.01);
  expect(roundHalf(8.345, 2)).toBe(8.35);
  expect(roundHalf(0.15, 1)).toBe(0.2);
});

test('just under a half goes down, just over goes up', () => {
  expect(roundHalf(0.2499999, 1)).toBe(0.2);
  expect(roundHalf(-5.2631578, 1)).toBe(-5.3);
});

test('a value with fewer decimals stays as it is', () => {
  expect(roundHalf(14, 1)).toBe(14);
  expect(roundHalf(16.5, 1)).toBe(16.5);
});
