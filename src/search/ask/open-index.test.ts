import { expect, test } from 'vitest';
import { inventedIndex } from '../fixtures/invented-index.ts';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from './open-index.ts';

test('each word is known by its rank, and each group by its words', () => {
  const { words, rankOf, members, index } = inventedIndex;
  expect(rankOf.get(words[3] ?? '')).toBe(3);
  expect(members.flat().toSorted((a, b) => a - b)).toEqual(words.map((_, rank) => rank));
  expect(members[index.groups[3] ?? -1]).toContain(3);
});

test('an index of nothing opens', () => {
  expect(openIndex(buildIndex([], [])).members).toEqual([]);
});
