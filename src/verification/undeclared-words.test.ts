import { expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';
import { undeclaredWords, unusedTexts } from './undeclared-words.ts';

const [passage = { words: '', heading: null, wrapped: [] }] = readPassages(
  'En 2019, <Claim id="a">46 % des habitants</Claim>, dans quatre QPV et la moitié des 3 villes ; une fois.',
);
const numbers = (declared: readonly string[]): readonly string[] =>
  undeclaredWords(passage, declared).map((one) => one.split(' ')[0] ?? '');

test('each group of digits and number word outside of a claim is listed; un and une are not', () => {
  expect(numbers([])).toEqual(['2019', 'quatre', 'moitié', '3', 'fois']);
});

test('declared texts are left out, and only they', () => {
  expect(numbers(['En 2019', 'une fois', 'quatre QPV'])).toEqual(['moitié', '3']);
});

test('the words around tell the place', () => {
  expect(undeclaredWords(passage, ['En 2019', 'quatre', 'moitié', 'fois'])).toEqual([
    '3 (« PV et la moitié des 3 villes ; une fois. »)',
  ]);
});

test('a declared text that no passage holds is listed, as is one that stands inside a claim only', () => {
  expect(unusedTexts([passage], ['En 2019', 'en 2020', '46'])).toEqual(['en 2020', '46']);
});

test('directions, ordinals in full and superlatives are listed; an aim in the infinitive is not', () => {
  const [spoken = { words: '', heading: null, wrapped: [] }] = readPassages(
    'Le taux augmente, la part est en baisse, la plus forte des hausses ; la deuxième ; diminuer la durée.',
  );
  expect(undeclaredWords(spoken, []).map((one) => one.split(' (')[0])).toEqual([
    'augmente',
    'baisse',
    'la plus',
    'hausses',
    'deuxième',
  ]);
});
