import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { epubPart } from './epub-part.ts';
import { xhtml } from './xhtml.ts';

const NOTE = '<details class="aside" data-apparatus><summary>Note</summary><p>De <em>nous</em></p></details>';
const part = (html: string, outside: string | null = null): string =>
  xhtml([
    epubPart(
      { slug: 'un', title: 'Un', blocks: fromHtml(html, { fragment: true }).children as Element[] },
      {
        files: new Map([
          ['ici', 'un.xhtml'],
          ['la', 'deux.xhtml'],
        ]),
        pages: new Map([['ici', 7]]),
        outside: () => outside,
      },
    ),
  ]);

test('headings go one level up, and what belongs to the site stays there', () => {
  expect(part('<h2 style="x" tabindex="0">Un</h2>')).toBe(
    '<section id="chapitre-un" data-officiel=""><h1>Un</h1></section>',
  );
});

test('our notes go to the end, each with its call and its way back', () => {
  const html = part(`<p>Mot</p>${NOTE}<ul><li>Item</li></ul>${NOTE}`);
  expect(html).toMatch(
    /<p>Mot<sup data-apparatus=""><a id="appel-note-un-1"[^>]*epub:type="noteref"[^>]*>a<\/a><\/sup><\/p>/u,
  );
  expect(html).toMatch(/<li>Item<sup/u);
  expect(html).toMatch(
    /<aside id="note-un-2" epub:type="footnote" role="doc-footnote"><p><a role="doc-backlink" href="#appel-note-un-2"/u,
  );
});

test('a link inside the book names its file, one out of it leaves its words while no address is known', () => {
  expect(part('<a href="#la">x</a>')).toContain('<a href="deux.xhtml#la">x</a>');
  expect(part('<a href="../y/">x</a>')).toContain('<span>x</span>');
  expect(part('<a href="../y/">x</a>', 'https://ville.invalid/y/')).toContain(
    '<a href="https://ville.invalid/y/">',
  );
});

test('a page of the print begins in the passage that comes first on it', () => {
  expect(part('<p id="ici">Mot</p>')).toMatch(
    /<p id="ici"><span id="page-7" epub:type="pagebreak" role="doc-pagebreak" aria-label="7"/u,
  );
});

test('the notes of the document are notes', () => {
  expect(part('<p id="note-13">Taux</p>')).toContain(
    '<p id="note-13" epub:type="footnote" role="doc-footnote">',
  );
});
