import { expect, test } from 'vitest';
import { inventedIndex as open } from './invented-index.ts';
import { keepPhrases, phraseStarts } from './keep-phrases.ts';
import { wordsOf } from './words.ts';

const all = open.index.documents.map((_, rank) => rank);

test('without a phrase every document is kept', () => {
  expect(keepPhrases(open, all, [])).toEqual(all);
});

test('a document is kept where each phrase stands whole in its title or its text', () => {
  expect(keepPhrases(open, all, [wordsOf('bricolage communal'), wordsOf('lieu de réparation')])).toEqual([4]);
  expect(keepPhrases(open, all, [wordsOf('communal lieu')])).toEqual([]);
});

test('a phrase starts wherever its words follow one another', () => {
  expect(phraseStarts(wordsOf('du cœur au cœur'), wordsOf('coeur'))).toEqual([1, 3]);
});
