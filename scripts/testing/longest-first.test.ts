import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONGEST, rankOf } from './longest-first.ts';

test('each of the longest files of tests is there', () => {
  expect(LONGEST.filter((name) => !existsSync(`tests/site/${name}.test.ts`))).toEqual([]);
});

test('they come in their order, and any other after them', () => {
  const [first = '', second = ''] = LONGEST.map((name) => `/p/tests/site/${name}.test.ts`);
  expect([rankOf(first), rankOf(second), rankOf('/p/tests/site/ids.test.ts')]).toEqual([
    0,
    1,
    LONGEST.length,
  ]);
  expect(rankOf('/p/src/axe.test.ts')).toBe(LONGEST.length);
});
