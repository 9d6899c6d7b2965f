import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { readBook } from '../book.ts';
import { editionLines, typstAnnex, typstDocument } from './typst-document.ts';

describe('typstDocument', () => {
  const edition = { status: 'Version de travail.', updated: '2026-11-03', publicAddress: '' };
  const book = readBook(
    fromHtml(
      '<main><section data-chapitre="sommaire"><div data-officiel><h1>Un\nDeux</h1><h2>Sommaire</h2></div></section>' +
        '<section data-chapitre="annexe"><div data-officiel><p>Mots</p></div></section></main>',
    ),
  );

  test('the date is that of the texts, and the lines of the title stay lines', () => {
    const source = typstDocument(book, edition, '// look');
    expect(source).toContain('datetime(year: 2026, month: 11, day: 3)');
    expect(source).toContain('{"Un "; linebreak(); "Deux"}');
    expect(source.match(/"Un /gu)).toHaveLength(1);
  });

  test('the annex turns the sheet, the contents come after the title', () => {
    const source = typstDocument(book, edition, '');
    expect(source.indexOf('contents(')).toBeLessThan(source.indexOf('turned('));
  });

  test('the title page says the state, the day and what prevails, and the address once it is known', () => {
    expect(editionLines(edition)).toHaveLength(4);
    expect(editionLines({ ...edition, publicAddress: 'https://ville.invalid/' }).at(-1)).toBe(
      'https://ville.invalid/',
    );
  });
});

describe('typstAnnex', () => {
  const blocks = fromHtml('<h2>Annexe</h2><p>Ce <a href="#ailleurs">tableau</a></p>', {
    fragment: true,
  }).children;
  const part = { slug: 'annexe', title: 'Annexe', blocks: blocks as readonly Element[] };
  const edition = { status: 'Version de travail.', updated: '2026-11-03', publicAddress: '' };

  test('the state of the edition stands between the title and the table, on sheets that lie', () => {
    const source = typstAnnex(part, edition, '// look');
    expect(source).toMatch(/^\/\/ look\n#set document\(title: "Annexe/u);
    expect(source).toMatch(/#turned\(\{heading\(.*"Annexe".*ours\(.*"Version de travail\.".*"Ce "/u);
  });

  test('what leads out of the annex keeps its words alone', () => {
    expect(typstAnnex(part, edition, '')).not.toContain('link(');
  });
});
