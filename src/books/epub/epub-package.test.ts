import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { select } from '../../select.ts';
import { element } from '../../text/element.ts';
import { epubNav, epubPackage } from './epub-package.ts';
import { xhtml } from './xhtml.ts';

describe('epubPackage', () => {
  const edition = { status: 'Version « de travail » & essai.', updated: '2026-11-03', publicAddress: '' };

  test('the date of the book is that of its texts, and its identifier does not follow it', () => {
    const first = epubPackage(['un'], edition, null);
    const later = epubPackage(['un'], { ...edition, updated: '2027-01-01' }, null);
    const id = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/u;
    expect(first).toContain('2026-11-03T00:00:00Z');
    expect(id.exec(first)?.[0]).toBe(id.exec(later)?.[0]);
  });

  test('nobody is the publisher until the town is, and no conformance is claimed', () => {
    expect(epubPackage(['un'], edition, null)).not.toMatch(/dc:publisher|conformsTo/u);
    expect(epubPackage(['un'], edition, 'Ville')).toContain('<dc:publisher>Ville</dc:publisher>');
  });

  test('each file is listed and read in order', () => {
    expect(epubPackage(['un', 'deux'], edition, null)).toMatch(
      /idref="titre".*\n.*idref="un".*\n.*idref="deux"/u,
    );
  });
});

describe('epubNav', () => {
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
    expect(nav).toContain(
      '<a href="un.xhtml">I – UN</a><ol><li><a href="un.xhtml#a">a/ Partie</a></li></ol>',
    );
    expect(nav).toContain('epub:type="bodymatter"');
    expect(nav).toContain('<a href="un.xhtml#page-3">3</a>');
    expect(nav).not.toContain('De nous');
    expect(nav).toContain(
      '<nav epub:type="page-list" id="page-list" aria-labelledby="titre-page-list" role="doc-pagelist">',
    );
  });
});
