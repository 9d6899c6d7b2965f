import { expect, test } from 'vitest';
import { importersOf } from './importers-of.ts';

const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'sum.ts': ['sum.test.ts', 'mean.ts'],
  'mean.ts': ['mean.test.ts', 'sum.ts'],
};

test('a module comes first, then those that import it, from the nearest, each once', () => {
  expect(importersOf('sum.ts', (file) => IMPORTERS[file] ?? [])).toEqual([
    'sum.ts',
    'sum.test.ts',
    'mean.ts',
    'mean.test.ts',
  ]);
});

test('what nothing imports is alone', () => {
  expect(importersOf('alone.ts', () => [])).toEqual(['alone.ts']);
});
