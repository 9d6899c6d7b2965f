import { expect, test } from 'vitest';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { figureHeight, figureHtml } from './figure-html.ts';

const figure = inventFigure({
  values: { Aulnes: 40.1, Bois: 30, 'Cour Longue Des Moulins': 12 },
  focus: 'Aulnes',
  mel: 20,
});

test('a figure is drawn once for all its pages', () => expect(figureHtml(figure)).toBe(figureHtml(figure)));

test('each territory has its row and its value', () => {
  for (const words of ['Aulnes', '40,1', 'Bois', '30,0', 'MEL']) expect(figureHtml(figure)).toContain(words);
});

test('its height depends on the width that it is given', () => {
  expect(figureHeight(figure, 700)).not.toBe(figureHeight(figure, 288));
});

test('its name is its finding, and tells a slope from the changes of the same years', () => {
  expect(figureHtml(figure)).toContain(`role="img" aria-label="${figure.finding.alternative}"`);
  const named = (form: 'pente' | 'evolution'): string =>
    figureHtml(
      inventFigure({ values: { A: 40, B: 30 }, previous: { A: 30, B: 20 }, focus: 'A', mel: 20, form }),
    );
  expect(named('pente')).toContain('aria-label="Trajectoire. ');
  expect(named('evolution')).toContain('aria-label="Évolution de chaque quartier. ');
});
