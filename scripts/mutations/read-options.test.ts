import { expect, test } from 'vitest';
import { readMutationOptions, USAGE } from './read-options.ts';

test('without a place, the core rooms are sampled', () => {
  expect(readMutationOptions(['--most', '30', '--seed', '7'])).toEqual({
    rooms: ['dataset', 'stats', 'verification', 'figures'],
    within: '',
    most: 30,
    seed: 7,
  });
});

test('a place is a room, or a path in one, with or without src/', () => {
  const read = (place: string): unknown =>
    readMutationOptions(['--most', '30', '--seed', '7', '--all', place]);
  expect(read('stats')).toEqual({ rooms: ['stats'], within: '', most: Infinity, seed: 7 });
  expect(read('src/dataset/plausibility/reading.ts')).toMatchObject({
    rooms: ['dataset'],
    within: 'plausibility/reading.ts',
  });
});

test('a number that is none, or two places, get the usage', () => {
  expect(readMutationOptions(['--most', 'many', '--seed', '7'])).toEqual({ refusal: USAGE });
  expect(readMutationOptions(['--most', '30', '--seed', 'x'])).toEqual({ refusal: USAGE });
  expect(readMutationOptions(['--most', '30', '--seed', '7', 'stats', 'figures'])).toEqual({
    refusal: USAGE,
  });
});
