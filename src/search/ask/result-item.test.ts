import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inventedIndex as open } from '../fixtures/invented-index.ts';
import { marksOf } from './mark-words.ts';
import { rankDocuments } from './rank-documents.ts';
import { answerSentences, answerWords, resultItem } from './result-item.ts';

describe('result item', () => {
  const item = (typed: string, url = 'https://site.invalid/recherche/') => {
    const page = new JSDOM('', { url }).window.document;
    const { found, answering } = rankDocuments(open, typed);
    return resultItem(page, open, found[0] ?? 0, marksOf(open, typed, answering));
  };

  test('a passage is its own link, relative to the page, with its words marked, its kind and its place', () => {
    expect(item('cœur').innerHTML).toBe(
      '<a href="../convention/a/#coeur">Les Amis du <mark>Cœur</mark> préparent des repas.</a>' +
        '<p class="soft">Texte de la convention · Chapitre inventé</p>',
    );
  });

  test('what has a name is a link by its name, its text below', () => {
    expect(item('réparation').innerHTML).toBe(
      '<a href="../glossaire/#abc">ABC, atelier de bricolage communal</a>' +
        '<p>Lieu de <mark>réparation</mark>.</p><p class="soft">Glossaire</p>',
    );
  });

  test('from a disk, where a folder is no page, the file is named', () => {
    const html = item('réparation', 'file:///c/recherche/index.html').innerHTML;
    expect(html).toContain('href="../glossaire/index.html#abc"');
  });
});

describe('answer words', () => {
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
});
