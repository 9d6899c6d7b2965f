import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const LIST = Array.from({ length: 1000 }, (_, index) => index);

test('a short list is taken whole', () => {
  expect(sample([3, 1, 2], 3, 1)).toEqual([3, 1, 2]);
});

test('a sample has so many items, each once, in their order, and is the same for the same seed', () => {
  const drawn = sample(LIST, 100, 7);
  expect(new Set(drawn).size).toBe(100);
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  expect(sample(LIST, 100, 7)).toEqual(drawn);
  expect(sample(LIST, 100, 8)).not.toEqual(drawn);
});

test('a sample comes from the whole list', () => {
  const drawn = sample(LIST, 100, 1);
  for (const start of [0, 250, 500, 750])
    expect(drawn.filter((one) => one >= start && one < start + 250).length).toBeGreaterThan(10);
});
