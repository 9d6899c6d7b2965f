import { expect, test } from 'vitest';
import { inventedIndex as open } from '../fixtures/invented-index.ts';
import { isNamed, standTogether } from './closeness.ts';
import { findWords } from './find-words.ts';
import { readQuery } from './read-query.ts';

const typed = (text: string) => readQuery(text).words.map((word) => findWords(open, word, true));
const rankOf = (href: string) => open.index.documents.findIndex(([address]) => address === href);

test('a document is named by its title, by a part of it, or by its address', () => {
  expect(isNamed(open, rankOf('/indicateurs/taux-de-pluie/'), typed('taux de pluie'), 2)).toBe(true);
  expect(isNamed(open, rankOf('/glossaire/#abc'), typed('ABC'), 1)).toBe(true);
  expect(isNamed(open, rankOf('/indicateurs/taux-de-pluie/'), typed('pluie'), 1)).toBe(false);
});

test('a name is not meant where a word was understood by nothing', () => {
  expect(isNamed(open, rankOf('/glossaire/#abc'), typed('ABC'), 2)).toBe(false);
  expect(isNamed(open, rankOf('/glossaire/#abc'), [], 0)).toBe(false);
});

test('words stand together in their order, small words aside', () => {
  expect(standTogether(open, rankOf('/indicateurs/taux-de-pluie/'), typed('taux pluie'))).toBe(true);
  expect(standTogether(open, rankOf('/convention/b/#pluie'), typed('taux pluie'))).toBe(false);
});
