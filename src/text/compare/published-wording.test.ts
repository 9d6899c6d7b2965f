import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { publishedWording } from './published-wording.ts';

const page = (inner: string) => fromHtml(`<!doctype html><nav>Menu</nav><main data-officiel>${inner}</main>`);
const wording = (pages: Readonly<Record<string, string>>, order = Object.keys(pages)) =>
  publishedWording(order, new Map(Object.entries(pages).map(([address, inner]) => [address, page(inner)])));

test('passages come page by page with their anchor, without apparatus', () => {
  const blocks = wording({
    '/a/': '<h1>Un</h1><aside data-apparatus><p>Note</p></aside><p id="deux">Deux</p>',
    '/b/': '<p>Trois</p>',
  });
  expect(blocks.map(({ page: from, anchor, text }) => [from, anchor, text])).toEqual([
    ['/a/', null, 'Un'],
    ['/a/', 'deux', 'Deux'],
    ['/b/', null, 'Trois'],
  ]);
});

test('the text of a page stands where another page inserts it', () => {
  const pages = {
    '/a/': '<p>Avant</p><p data-apparatus data-insere="/t/"><a>Voir</a></p><p>Après</p>',
    '/t/': '<h1>Tableau</h1>',
  };
  expect(wording(pages, ['/a/']).map(({ page: from, text }) => [from, text])).toEqual([
    ['/a/', 'Avant'],
    ['/t/', 'Tableau'],
    ['/a/', 'Après'],
  ]);
});

test('an insertion of a page that does not exist inserts nothing', () => {
  expect(wording({ '/a/': '<p data-apparatus data-insere="/t/">Voir</p><p>Après</p>' })).toHaveLength(1);
});

test('emphasised runs belong to their own passage, apparatus left out', () => {
  const blocks = wording({
    '/a/':
      '<ul><li>Un <strong>gras<button data-apparatus>?</button></strong> et <em>penché</em><ul><li><strong>dedans</strong></li></ul></li></ul>',
  });
  expect(blocks.map(({ emphasis }) => emphasis)).toEqual([
    [
      { form: 'strong', text: 'gras' },
      { form: 'em', text: 'penché' },
    ],
    [{ form: 'strong', text: 'dedans' }],
  ]);
});

test('cells are told apart', () => {
  const blocks = wording({ '/a/': '<p>Mot</p><table><tr><th>Nom</th><td>40,1</td></tr></table>' });
  expect(blocks.map(({ cell }) => cell)).toEqual([false, true, true]);
});

test('a page that was not built is refused', () => {
  expect(() => wording({ '/a/': '' }, ['/b/'])).toThrow('No page "/b/" among the built pages.');
});
