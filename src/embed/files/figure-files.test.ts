import { describe, expect, it } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { drawingNames, figureDrawing, figureFiles } from './figure-files.ts';

describe('figure files', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });

  it('has what a page cites, reads and draws, each of the kind that its name tells, with the neighbourhood in view', () => {
    const begins = Object.entries(figureFiles).map(([name, textOf]) => {
      const text = textOf(figure, inventedSite);
      expect(text).toContain('Aulnes');
      return [name, text.slice(0, 1)];
    });
    expect(Object.fromEntries(begins)).toEqual({
      'citation.bib': '@',
      'donnees.csv': 'i',
      'donnees.json': '{',
      'graphique.svg': '<',
      'graphique-etroit.svg': '<',
      'oembed.json': '{',
    });
  });
});

describe('figure drawing', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });

  it('is as wide as the column of an article, or as a phone', () => {
    const widths = drawingNames.map(
      (name) => / width="(\d+)"/u.exec(figureDrawing(figure, inventedSite, name))?.[1],
    );
    expect(widths).toEqual(['680', '320']);
  });
  it('names the page of its embed, once it has an address', () => {
    expect(figureDrawing(figure, inventedSite, 'graphique.svg')).toContain(
      'https://bourg.example/mons/graphiques/essai/Aulnes/',
    );
    expect(figureDrawing(figure, siteWithoutAddress, 'graphique.svg')).not.toContain('/graphiques/essai/');
  });
  it('carries the rules that it uses, and no others', () => {
    expect(figureDrawing(figure, inventedSite, 'graphique.svg')).toContain('.g-focus');
    expect(figureDrawing(figure, inventedSite, 'graphique.svg')).not.toContain('.g-gain');
  });
});
