import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { factSchema } from '../editorial/schemas/suivi.ts';
import { fromHtml } from '../parse-html.ts';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { followUp } from '../programme/follow-up.ts';
import { annexSheets } from './annex-sheets.ts';
import { readBook } from './book.ts';

const HEAD = '<thead><tr><th>Ambitions</th><th>Actions</th></tr></thead>';
const bookOf = (body: string, slug = 'annexe') =>
  readBook(
    fromHtml(
      `<main><section data-chapitre="${slug}"><div data-officiel><h2>Annexe</h2><table>${HEAD}<tbody>${body}</tbody></table></div></section></main>`,
    ),
  );
const table =
  '<tr id="jardins"><th>Jardins</th><td>Semer</td></tr><tr id="velo"><th>Vélo</th><td>Rouler</td></tr>';
const fact = {
  ligne: 'jardins',
  ...factSchema.parse({
    id: 'a',
    date: '2026-05-02',
    fait: 'Un jardin a ouvert.',
    dit_par: 'le service des jardins',
    preuve: { document: 'Délibération' },
    actions: ['jardins-1'],
    inscrit_le: '2026-05-03',
  }),
};
const sheets = (facts: readonly (typeof fact)[]) =>
  toHtml([...annexSheets(bookOf(table), followUp(rows, facts)).blocks]);

test('without a fact each row says so, under a head of ours', () => {
  const html = sheets([]);
  expect(html).toContain('<th data-apparatus="">Le suivi : les faits communiqués</th></tr></thead>');
  expect(html.match(/<td data-apparatus="">Aucun fait communiqué à ce jour\.<\/td>/gu)).toHaveLength(2);
});

test('a fact stands in its row with who says it, the proof and the day it was entered', () => {
  const [jardins = '', velo = ''] = sheets([fact]).split('<tr id="velo">');
  expect(jardins).toMatch(
    /<li>2\smai\s2026\s: Un jardin a ouvert\. Dit par\s: le service des jardins\. Preuve\s: Délibération\. Inscrit le 3\smai\s2026\.<\/li>/u,
  );
  expect(velo).toContain('Aucun fait');
});

test('the words of the annex stay as they are', () => {
  const book = bookOf(table);
  const before = JSON.stringify(book);
  annexSheets(book, followUp(rows, [fact]));
  expect(JSON.stringify(book)).toBe(before);
});

test('a row that nobody follows, and a book without an annex, are refused', () => {
  const lost = bookOf('<tr id="inconnue"><th>X</th><td>Y</td></tr>');
  expect(() => annexSheets(lost, followUp(rows, []))).toThrow('"inconnue"');
  expect(() => annexSheets(bookOf(table, 'enjeux'), followUp(rows, []))).toThrow('No annex');
});
