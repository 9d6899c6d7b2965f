import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { pageSections } from './page-sections.ts';

const sections = (html: string) => {
  const main = select('main', fromHtml(`<main>${html}</main>`, { fragment: true }));
  return main === undefined ? [] : pageSections(main, '/aide/', 'Aide');
};

test('an empty page has its name alone', () => {
  expect(sections('')).toEqual([
    { href: '/aide/', kind: 'Page du site', title: 'Aide', place: '', text: '' },
  ]);
});

test('each heading of the second level that has an anchor begins a part, wherever it is', () => {
  const found = sections(
    '<h1>Aide</h1><p>Début.</p><nav><p>Menu</p></nav><div><h2 id=un>Un</h2><ul><li>a</li><li>b</li></ul></div><h2>Sans ancre</h2><p>c</p>',
  );
  expect(found.map(({ href, title, place, text }) => [href, title, place, text])).toEqual([
    ['/aide/', 'Aide', '', 'Début.'],
    ['/aide/#un', 'Un', 'Aide', 'a b c'],
  ]);
});
