import { describe, expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { citationOf } from '../cite/citation.ts';
import { frameHeight } from '../frame/frame-height.ts';
import {
  creditHtml,
  creditLine,
  embedCodes,
  escapeHtml,
  frameSnippet,
  frameTag,
  imageSnippet,
} from './embed-codes.ts';

describe('embed codes', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });

  test('there are three ways: image, frame, address, each with an identifier of its own', () => {
    const codes = embedCodes(figure, inventedSite);
    expect(codes.map(({ id }) => id)).toEqual(['_image-essai', '_cadre-essai', '_adresse-essai']);
    expect(codes.map(({ code }) => /^<(\w+)/u.exec(code)?.[1] ?? code)).toEqual([
      'figure',
      'iframe',
      'https://bourg.example/mons/graphiques/essai/Aulnes/',
    ]);
  });

  test('while the public address is not known there is none', () => {
    expect(embedCodes(figure, siteWithoutAddress)).toEqual([]);
  });
});

describe('frame snippet', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('without its frame, the code is a sentence with source, date and address', () => {
    const words = plainSpaces((frameSnippet(figure, inventedSite) ?? '').replace(/<[^>]*>/gu, '')).trim();
    expect(words).toMatch(
      /^Dans le quartier Aulnes, .*\. Source : Personne\. Données de 2020 ; fichier établi le 1er janvier 2026\. /u,
    );
    expect(words).toMatch(
      /Licence Ouverte 2\.0 : https:\/\/bourg\.example\/mons\/indicateurs\/part-jardins\/$/u,
    );
  });

  test('without a public address there is no code', () => {
    expect(frameSnippet(figure, siteWithoutAddress)).toBeNull();
  });
});

describe('image snippet', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('the image has its absolute address and its text, and may not be wider than its column', () => {
    const code = plainSpaces(imageSnippet(figure, inventedSite) ?? '');
    expect(code).toContain(
      '<img src="https://bourg.example/mons/graphiques/essai/Aulnes/graphique-etroit.svg" alt="Part des jardins en 2020, Aulnes : 40,1 %',
    );
    expect(code).toContain('srcset="https://bourg.example/mons/graphiques/essai/Aulnes/graphique.svg"');
    expect(code).toContain('style="max-width:100%;height:auto"');
  });

  test('stripped of its tags, the code is a sentence with source, date and address', () => {
    const words = plainSpaces((imageSnippet(figure, inventedSite) ?? '').replace(/<[^>]*>/gu, '')).trim();
    expect(words).toBe(
      `${plainSpaces(figure.finding.headline)}. Source : Personne. Données de 2020 ; fichier établi le 1er janvier 2026. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg &amp; Cie. Licence Ouverte 2.0 : https://bourg.example/mons/indicateurs/part-jardins/`,
    );
  });

  test('without a public address there is no code', () => {
    expect(imageSnippet(figure, siteWithoutAddress)).toBeNull();
  });
});

describe('frame tag', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('the frame has address, title and height, and nothing in it', () => {
    const tag = plainSpaces(frameTag(figure, inventedSite) ?? '');
    expect(tag).toContain('src="https://bourg.example/mons/graphiques/essai/Aulnes/"');
    expect(tag).toContain('title="Graphique : Part des jardins en 2020, quartier Aulnes"');
    expect(tag).toContain(`height="${frameHeight(figure, inventedSite)}"`);
    expect(tag).toMatch(/^<iframe [^>]*><\/iframe>$/u);
  });

  test('without a public address there is no frame', () => {
    expect(frameTag(figure, siteWithoutAddress)).toBeNull();
  });
});

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
