import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { element } from '../../text/element.ts';
import { epubNav } from './epub-nav.ts';
import { xhtml } from './xhtml.ts';

const content = (html: string) =>
  select('section', fromHtml(`<section>${html}</section>`)) ?? element('section');

test('the navigation has the headings, the landmarks and the pages of the print', () => {
  const nav = xhtml(
    epubNav([
      { slug: 'sommaire', title: 'Sommaire', content: content('') },
      {
        slug: 'un',
        title: 'I – UN',
        content: content(
          '<h2 id="a">a/ Partie</h2><h2 id="n" data-apparatus>De nous</h2><span role="doc-pagebreak" id="page-3" aria-label="3"></span>',
        ),
      },
    ]),
  );
  expect(nav).toContain('<a href="un.xhtml">I – UN</a><ol><li><a href="un.xhtml#a">a/ Partie</a></li></ol>');
  expect(nav).toContain('epub:type="bodymatter"');
  expect(nav).toContain('<a href="un.xhtml#page-3">3</a>');
  expect(nav).not.toContain('De nous');
  expect(nav).toContain(
    '<nav epub:type="page-list" id="page-list" aria-labelledby="titre-page-list" role="doc-pagelist">',
  );
});
