import { expect, test } from 'vitest';
import { inventedSite } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { citationOf } from './citation.ts';
import { creditHtml } from './credit-html.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
const citation = citationOf(figure, inventedSite);

test('the credit ends with the address of the page, as text and as link, that folds in a narrow column', () => {
  const html = creditHtml('p', citation, 'https://bourg.example/?a&b');
  expect(html).toMatch(/^<p style="overflow-wrap:anywhere">Dans le quartier Aulnes/u);
  expect(html).toMatch(
    / <a href="https:\/\/bourg\.example\/\?a&amp;b">https:\/\/bourg\.example\/\?a&amp;b<\/a><\/p>$/u,
  );
});

test('what HTML would read as a tag is words', () => {
  expect(creditHtml('figcaption', { ...citation, source: '<b>' }, 'https://a.example/')).toContain(
    '&lt;b&gt;',
  );
});
