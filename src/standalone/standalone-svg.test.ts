import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { textWidth } from '../charts/text-width.ts';
import { typeset } from '../typography.ts';
import { articleFile, figureNotes, standaloneSvg, typesetSvg } from './standalone-svg.ts';

describe('standalone svg', () => {
  const publication = { edition: publishedEdition, address: null };
  const values = { Aulnes: 40.1, Bois: null, "Cour d'Honneur": { doubtful: 0 } };
  const figure = inventFigure({ values, focus: 'Aulnes', mel: 19.2, qpv: 46 });
  const svg = standaloneSvg(figure, publication);

  function parse(text: string): Document {
    return new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
  }

  test('the file is XML of its own, an image named by its finding and described by its alternative', () => {
    const root = parse(svg).documentElement;
    expect([root.namespaceURI, root.getAttribute('role')]).toEqual(['http://www.w3.org/2000/svg', 'img']);
    expect([root.children[0]?.localName, root.children[1]?.localName]).toEqual(['title', 'desc']);
    expect(root.children[0]?.textContent).toContain('40,1\u{A0}%');
    expect(root.children[1]?.textContent).toMatch(/^Part des jardins en 2020/u);
  });

  test('nothing in it asks for another file, and no typewriter apostrophe is left in its words', () => {
    expect(svg).not.toMatch(/<script|<image|href="(?!https:\/\/www\.etalab)|url\(|@import|NaN/u);
    expect(parse(svg).documentElement.textContent.replace(/<style>.*<\/style>/u, '')).toContain(
      'Cour d’Honneur',
    );
  });

  test('each status of a cell is there in words', () => {
    const text = parse(svg).documentElement.textContent;
    for (const word of ['n. r.', 'non renseigné', 'à vérifier', '(marque creuse)'])
      expect(text.replaceAll('\u{A0}', ' ').replaceAll('\u{202F}', ' ')).toContain(word);
  });

  test('every text around the drawing stands inside the file', () => {
    const document = parse(svg);
    const height = Number(document.documentElement.getAttribute('height'));
    const texts = [...document.querySelectorAll('text[class^="s-"]')];
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      const bold = text.getAttribute('class') === 's-head';
      const width = textWidth(text.textContent, bold ? 17 : 12, bold ? 700 : 400);
      expect(Number(text.getAttribute('x')) + width).toBeLessThanOrEqual(16 + (320 - 32) / 1.1);
      expect(Number(text.getAttribute('y'))).toBeLessThan(height - 8);
    }
  });

  test('the file for an article has larger words, and all of them inside', () => {
    const document = parse(standaloneSvg(figure, publication, articleFile));
    expect(document.documentElement.getAttribute('width')).toBe('680');
    for (const text of document.querySelectorAll('text[class^="s-"]')) {
      const bold = text.getAttribute('class') === 's-head';
      const width = textWidth(text.textContent, bold ? 22 : 13, bold ? 700 : 400);
      expect(Number(text.getAttribute('x')) + width).toBeLessThanOrEqual(16 + (680 - 32) / 1.1);
    }
  });

  test('a wider file has the same words, and takes the stylesheet it is given', () => {
    const wide = standaloneSvg(figure, publication, { width: 400, css: '.g{fill:#000}' });
    const words = (text: string): string =>
      [...parse(text).querySelectorAll('text')]
        .map((one) => one.textContent)
        .join(' ')
        .replace(/\s+/gu, ' ');
    expect(words(wide)).toBe(words(svg));
    expect(wide).toContain('<style>.g{fill:#000}</style>');
  });
});

describe('typeset svg', () => {
  test('words between tags are set in French, attributes are not touched', () => {
    expect(typesetSvg(`<g class="a ; b"><text x="1">Villeneuve-d'Ascq : 40 %</text></g>`)).toBe(
      '<g class="a ; b"><text x="1">Villeneuve-d’Ascq\u{A0}: 40\u{A0}%</text></g>',
    );
  });

  test('an entity is read before and written after: its semicolon is no punctuation', () => {
    expect(typesetSvg('<text>Lille &amp; Loos &lt; Roubaix</text>')).toBe(
      '<text>Lille &amp; Loos &lt; Roubaix</text>',
    );
  });
});

describe('figureNotes', () => {
  const publication = { edition: publishedEdition, address: null };
  const sound = { values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' };

  test('perimeter, source, years and date, licence and who transcribed are always said', () => {
    expect(figureNotes(inventFigure(sound), publication)).toEqual([
      'Nulle part.',
      'Source\u{A0}: Personne.',
      'Données de 2020\u{A0}; fichier établi le 1er\u{A0}janvier 2026. Licence Ouverte 2.0.',
      typeset(publishedEdition.credit),
    ]);
  });

  test('each reason of doubt is said once, however many cells bear it', () => {
    const values = { Aulnes: 40.1, Bois: { doubtful: 0 }, Cour: { doubtful: 0 } };
    expect(figureNotes(inventFigure({ values, focus: 'Aulnes' }), publication)[0]).toBe(
      'À vérifier (marque creuse)\u{A0}: zéro peu vraisemblable.',
    );
  });

  test('a change of definition is said', () => {
    const breaks = [{ from: 2015, to: 2020, note: 'La définition a changé.' }];
    const figure = inventFigure({ ...sound, previous: { Aulnes: 38 }, indicator: { breaks } });
    expect(figureNotes(figure, publication)).toContain('La définition a changé.');
  });

  test('the address is written as readers type it', () => {
    const address = 'https://exemple.fr/mons/graphiques/a/b/';
    expect(figureNotes(inventFigure(sound), { ...publication, address }).at(-1)).toBe(
      'exemple.fr/mons/graphiques/a/b',
    );
  });
});
