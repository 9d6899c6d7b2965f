import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { answerSentences, answerWords } from './answer-words.ts';

const said = { count: 3, understood: [], unknown: [], isApart: false };
const plain = (sentences: readonly string[]) => sentences.join(' ').replace(/[\u00A0\u202F]/gu, ' ');

test('the number of results agrees', () => {
  expect(plain(answerSentences('lac', said))).toBe('3 résultats pour « lac ».');
  expect(plain(answerSentences('lac', { ...said, count: 1 }))).toBe('1 résultat pour « lac ».');
});

test('nothing found says what to try', () => {
  expect(plain(answerSentences('zzyzx', { ...said, count: 0 }))).toMatch(
    /^Aucun passage ne répond à « zzyzx »\. Essayez un autre mot/u,
  );
});

test('what was understood, what is nowhere and what was looked for apart are said', () => {
  const sentences = answerSentences('"ecoles lca" zzyzx', {
    ...said,
    understood: [['lca', 'lac']],
    unknown: ['zzyzx'],
    isApart: true,
  });
  expect(plain(sentences)).toBe(
    '3 résultats pour "ecoles lca" zzyzx. « lca » n’y est pas : voici ce qui contient « lac ». ' +
      'Ces mots ne se suivent nulle part : voici où ils sont séparément. Aucun passage ne contient « zzyzx ».',
  );
});

test('the first sentence stands out, and nothing typed becomes markup', () => {
  const page = new JSDOM('<p></p>').window.document;
  page.querySelector('p')?.append(...answerWords(page, '<img>', said));
  expect(page.querySelector('p')?.innerHTML).toMatch(/^<b>3 résultats pour «.&lt;img&gt;.».<\/b>$/u);
});
