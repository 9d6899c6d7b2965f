import { expect, it } from 'vitest';
import { inventedSite } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureFiles } from './figure-files.ts';

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
