import { expect, test } from 'vitest';
import { producersOf } from './producers-of.ts';

test('where data/ names no producer there is none', () => {
  expect(producersOf({})).toEqual([]);
});

test('the producers are those that data/ names', () => {
  expect(producersOf({ producers: ['Un institut', 'Une caisse'] })).toEqual(['Un institut', 'Une caisse']);
});
