import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedIndex as open } from './invented-index.ts';
import { marksOf } from './mark-words.ts';
import { rankDocuments } from './rank-documents.ts';
import { resultItem } from './result-item.ts';

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
