import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { inventedIndex } from '../fixtures/invented-index.ts';
import { runSearchPage } from './run-search-page.ts';

const HTML =
  '<title>Recherche</title><form><input id="_q"></form><p id="_sans">Sans script.</p><p id="_compte"></p><section id="_resultats" hidden>' +
  '<h2 id="_reponse"></h2><ol></ol><button id="_suite" hidden></button></section><section id="_index"></section>';

function started(query: string) {
  const { window } = new JSDOM(HTML, { url: `https://site.invalid/recherche/${query}` });
  const page = window.document;
  runSearchPage(page, inventedIndex);
  const field = page.querySelector('input');
  if (field === null) throw new Error('The field is missing.');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const isHidden = (id: string) => page.querySelector<HTMLElement>(id)?.hidden;
  return { window, page, field, type, isHidden, items: () => [...page.querySelectorAll('li')] };
}

test('without a query the index of the document stays', () => {
  const { isHidden, items, page } = started('');
  expect([isHidden('#_resultats'), isHidden('#_index'), items().length]).toEqual([true, false, 0]);
  expect(page.querySelector('#_compte')?.textContent).toBe('');
});

test('what is said to those without JavaScript goes away', () => {
  expect(started('').page.querySelector('#_sans')).toBeNull();
});

test('the query of the address is answered at once and announced', () => {
  const { isHidden, items, page, field } = started('?q=%C3%A9cole');
  expect(field.value).toBe('école');
  expect([isHidden('#_resultats'), isHidden('#_index'), items().length]).toEqual([false, true, 2]);
  expect(page.querySelector('#_compte')?.textContent).toContain('2 résultats');
  expect(page.title).toBe('école – Recherche');
});

test('what is typed is answered at each letter, and the address follows after a pause', () => {
  vi.useFakeTimers();
  const { window, type, items } = started('');
  window.setTimeout = globalThis.setTimeout as unknown as typeof window.setTimeout;
  type('lac');
  expect(items()).toHaveLength(1);
  expect(window.location.search).toBe('');
  vi.runAllTimers();
  expect(window.location.search).toBe('?q=lac');
  vi.useRealTimers();
});

test('Escape empties the field, keeps the focus in it and brings the index back', () => {
  const { window, page, field, isHidden } = started('?q=lac');
  page.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
  expect([field.value, page.activeElement?.id, isHidden('#_resultats'), isHidden('#_index')]).toEqual([
    '',
    '_q',
    true,
    false,
  ]);
});

test('a page that lacks a part is left as it is', () => {
  const page = new JSDOM('<input id="_q" value="x">').window.document;
  expect(() => runSearchPage(page, inventedIndex)).not.toThrow();
});
