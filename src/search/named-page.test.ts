import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { named } from './named-page.ts';

const main = select('main', fromHtml('<main><h1>Le lac</h1><p class=a>Il est bleu.</p><p>Autre.</p></main>'));
if (main === undefined) throw new Error('No main part.');

test('a page is a document by its heading, with the words that the selector finds', () => {
  expect(named('Quartier', '.a')(main, '/lac/', 'Titre')).toEqual([
    { href: '/lac/', kind: 'Quartier', title: 'Le lac', place: '', text: 'Il est bleu.' },
  ]);
});

test('or by what its title says, and its heading is then read as its words', () => {
  const [read] = named('Indicateur', 'h1', (name) => name.toUpperCase())(main, '/lac/', 'Titre');
  expect(read).toMatchObject({ title: 'TITRE', text: 'Le lac' });
});

test('a page without a name is no document', () => {
  expect(named('Quartier', 'p', () => '')(main, '/lac/', 'Titre')).toEqual([]);
});
