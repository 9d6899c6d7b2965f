import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { select } from '../../select.ts';
import { isNotRead, named, pageSections, plainWords } from './page-sections.ts';

describe('page sections', () => {
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
});

describe('named page', () => {
  const main = select(
    'main',
    fromHtml('<main><h1>Le lac</h1><p class=a>Il est bleu.</p><p>Autre.</p></main>'),
  );
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
});

describe('plain words', () => {
  const words = (html: string) => plainWords(fromHtml(html, { fragment: true }));

  test('the words are those that are read, apart from one paragraph to the next', () => {
    expect(words('<p>Un <b>mot</b>.</p><p>Deux.</p>')).toBe('Un mot. Deux.');
    expect(words('')).toBe('');
  });

  test('apparatus, drawings, fields and tables are no words to find', () => {
    expect(
      words('a<svg><text>b</text></svg><textarea>c</textarea><i data-apparatus>d</i><table></table>'),
    ).toBe('a');
    expect(isNotRead({ type: 'text', value: 'x' })).toBe(false);
  });
});
