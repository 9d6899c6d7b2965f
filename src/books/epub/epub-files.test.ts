import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { readBook } from '../book.ts';
import { epubFiles } from './epub-files.ts';

const book = readBook(
  fromHtml(
    '<main><section data-chapitre="sommaire"><div data-officiel><h1>Un\nDeux</h1><h2>Sommaire</h2><a href="#mot">x</a></div></section>' +
      '<section data-chapitre="un"><div data-officiel><h2>I</h2><p id="mot">Mots</p><p id="autre">Suite</p></div></section></main>',
  ),
);
const edition = { status: 'Essai.', updated: '2026-11-03', publicAddress: '', publisher: null };
const files = epubFiles(
  book,
  edition,
  new Map([
    ['mot', 4],
    ['autre', 4],
  ]),
  'p{}',
);

test('the type of the archive comes first', () => {
  expect([...files][0]).toEqual(['mimetype', 'application/epub+zip']);
});

test('the title has a page of its own, and is not said twice', () => {
  expect(files.get('EPUB/titre.xhtml')).toContain('<h1 class="title">Un\nDeux</h1>');
  expect(files.get('EPUB/sommaire.xhtml')).not.toContain('Deux');
});

test('a page of the print begins once, and links know the files of the book', () => {
  expect(files.get('EPUB/un.xhtml')?.match(/doc-pagebreak/gu)).toHaveLength(1);
  expect(files.get('EPUB/sommaire.xhtml')).toContain('href="un.xhtml#mot"');
});
