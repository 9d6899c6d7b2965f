import { expect, test } from 'vitest';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureImage } from './figure-image.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });

test('the image is 1,200 px wide and as high as its drawing asks, and needs no variables to be drawn', () => {
  const { svg, width, height } = figureImage(figure, { edition: publishedEdition, address: null });
  expect(svg).toContain(
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="880" height="${Math.floor((height * 880) / 1200)}"`,
  );
  expect(width).toBe(1200);
  expect(svg).not.toContain('var(');
});
