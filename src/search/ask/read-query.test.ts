import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

const read = (text: string) => {
  const { words, phrases, isEmpty } = readQuery(text);
  return {
    words: words.map(({ folded }) => folded),
    phrases: phrases.map((phrase) => phrase.map(({ folded }) => folded).join(' ')),
    isEmpty,
  };
};

test('the words that count are kept once, in order', () => {
  expect(read('l’emploi, les emplois et L’EMPLOI')).toEqual({
    words: ['emploi', 'emplois'],
    phrases: [],
    isEmpty: false,
  });
});

test.each(['« Restos du Cœur »', '"restos du coeur"', '“Restos du cœur”', '«\u202FRestos du Cœur\u202F»'])(
  'the words of %s must follow one another',
  (text) => {
    expect(read(text)).toEqual({ words: ['restos', 'coeur'], phrases: ['restos du coeur'], isEmpty: false });
  },
);

test('a quotation mark alone counts for nothing', () => {
  expect(read('école "maternelle')).toEqual({ words: ['ecole', 'maternelle'], phrases: [], isEmpty: false });
  expect(read('« »').phrases).toEqual([]);
});

test('words that say nothing, or no word at all, make an empty query', () => {
  expect(read('pour la').isEmpty).toBe(true);
  expect(read('').isEmpty).toBe(true);
});
