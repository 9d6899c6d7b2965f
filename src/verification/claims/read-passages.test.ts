import { describe, expect, test } from 'vitest';
import { readPassages, undeclaredWords, unusedTexts } from './read-passages.ts';

describe('read passages', () => {
  const mdx = `---
slug: essai
---

## Un titre

En 2019, <Claim id="a">46 % des **habitants**</Claim> et *<Claim id="b">\\+ 1,1</Claim> point*.

<Note>Le document écrit « 3 ».</Note>

- <Claim id="c">trois</Claim> le 1<sup>er</sup> mai
`;

  test('each line is a passage of bare words; our notes are none', () => {
    expect(readPassages(mdx).map(({ words }) => words)).toEqual([
      'Un titre',
      'En 2019, 46 % des habitants et + 1,1 point.',
      'trois le 1er mai',
    ]);
  });

  test('a passage knows the heading it stands under', () => {
    expect(readPassages(mdx).map(({ heading }) => heading)).toEqual(['Un titre', 'Un titre', 'Un titre']);
    expect(readPassages('Avant.\n\n## A\n\nUn.\n\n### B\n\nDeux.').map(({ heading }) => heading)).toEqual([
      null,
      'A',
      'A',
      'B',
      'B',
    ]);
  });

  test('the words that claims wrap are found where they stand', () => {
    const passages = readPassages(mdx);
    expect(passages.flatMap(({ wrapped }) => wrapped)).toEqual([
      { id: 'a', words: '46 % des habitants', start: 9 },
      { id: 'b', words: '+ 1,1', start: 31 },
      { id: 'c', words: 'trois', start: 0 },
    ]);
    for (const { words, wrapped } of passages)
      for (const one of wrapped) expect(words.slice(one.start, one.start + one.words.length)).toBe(one.words);
  });

  test('a sign inside a line makes neither heading nor item', () => {
    const [first, second] = readPassages('  Le nord - le sud\n\nNote # une\n\nFin.');
    expect([first?.words, second?.words, second?.heading]).toEqual(['Le nord - le sud', 'Note # une', null]);
    expect(readPassages('Avant.\n\nNote ## deux\n\nFin.').map(({ heading }) => heading)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('undeclared words', () => {
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

  test('a declared text that holds another is left out whole', () => {
    const [two = { words: '', heading: null, wrapped: [] }] = readPassages('En 2019 et 2020, cinq.');
    for (const texts of [
      ['2019', 'En 2019 et 2020'],
      ['En 2019 et 2020', '2019'],
    ])
      expect(undeclaredWords(two, texts).map((one) => one.split(' ')[0])).toEqual(['cinq']);
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
});
