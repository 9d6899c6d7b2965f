import { expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';

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
