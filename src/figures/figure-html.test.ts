import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
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
