import { describe, expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { citationOf } from './citation.ts';
import { creditHtml, creditLine, escapeHtml } from './credit.ts';

describe('credit line', () => {
  test('a credit says finding, source, years, date, who transcribed and licence, and leads to the address that follows it', () => {
    const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
    const line = plainSpaces(creditLine(citationOf(figure, inventedSite)));
    expect(line).toBe(
      `${plainSpaces(figure.finding.headline)}. Source : Personne. Données de 2020 ; fichier établi le 1er janvier 2026. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0 :`,
    );
    expect(plainSpaces(creditLine(citationOf(figure, siteWithoutAddress)))).toBe(line);
  });
});

describe('credit html', () => {
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
});

describe('escape html', () => {
  test('nothing of a text can open a tag, an entity or leave a quoted attribute', () => {
    expect(escapeHtml('<a href="x">&é</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;é&lt;/a&gt;');
  });
});
