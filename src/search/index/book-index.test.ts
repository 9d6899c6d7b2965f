import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { select } from '../../select.ts';
import { bookIndex } from './book-index.ts';

function chapter(page: string, title: string, html: string) {
  const root = select('div', fromHtml(`<div data-officiel>${html}</div>`, { fragment: true }));
  if (root === undefined) throw new Error('A chapter is wanted.');
  return { page, title, root };
}

const chapters = [
  chapter(
    '/a/',
    'I',
    '<h2 id=t>Les écoles</h2><p id=un>L’école du lac.</p><p>Une école sans ancre.</p><p id=deux>ABC</p>',
  ),
  chapter('/b/', 'II', '<p id=trois>Rien.</p><p id=quatre>Des écoles.</p>'),
];
const terms = [{ terme: 'ABC', developpe: 'atelier', formes: ['ABC'] }];

test('nothing indexed gives an empty index', () => {
  expect(bookIndex(chapters, [], [])).toEqual([]);
});

test('an entry leads to its passages by their rank in each chapter, headings aside', () => {
  expect(bookIndex(chapters, [], [{ entree: 'école', formes: [], aussi: [] }])).toEqual([
    {
      words: 'école',
      see: [],
      places: [
        { chapter: 'I', passages: [{ rank: 1, href: '/a/#un' }] },
        { chapter: 'II', passages: [{ rank: 2, href: '/b/#quatre' }] },
      ],
    },
  ]);
});

test('terms and entries stand in one alphabet, with the words that send to them', () => {
  const entries = [
    { entree: 'Écoles', formes: ['école'], aussi: ['classe', 'atelier'] },
    { entree: 'absente', formes: ['zzyzx'], aussi: ['nulle part'] },
  ];
  expect(bookIndex(chapters, terms, entries).map(({ words, see }) => [words, see])).toEqual([
    ['ABC', []],
    ['atelier', ['Écoles', 'ABC']],
    ['classe', ['Écoles']],
    ['Écoles', []],
  ]);
});
