import { expect, test } from 'vitest';
import { readChangeOptions } from './change-options.ts';

test('without an option nothing is answered', () => {
  expect(readChangeOptions([])).toEqual({ reason: null, corrected: [], isAnew: false });
});

test('a reason, editions to correct and a new beginning are read; an option that does not exist is not', () => {
  expect(
    readChangeOptions(['--raison', 'Oubli', '--corriger-edition', 'a', '--corriger-edition', 'b']),
  ).toEqual({ reason: 'Oubli', corrected: ['a', 'b'], isAnew: false });
  expect(readChangeOptions(['--recommencer']).isAnew).toBe(true);
  expect(() => readChangeOptions(['--raisons', 'Oubli'])).toThrow('--raisons');
});
