import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { thumbnailOf } from './thumbnail.ts';

const values = { Aulnes: 40.1, Bois: 30 };

test('the neighbourhood shown by default has an image, with its address and its size', () => {
  const image = thumbnailOf(inventFigure({ values, focus: 'Aulnes' }), inventedSite);
  expect(image?.address).toBe('https://bourg.example/mons/graphiques/essai/Aulnes/graphique.png');
  expect(image?.width).toBe(1200);
  expect(image?.height).toBeGreaterThan(300);
});

test('another neighbourhood has none but of a ranking, and neither has a site without a public address', () => {
  const other = inventFigure({ values, focus: 'Bois' });
  expect(thumbnailOf(other, inventedSite)).not.toBeNull();
  expect(thumbnailOf({ ...other, spec: { ...other.spec, form: 'pente' } }, inventedSite)).toBeNull();
  expect(thumbnailOf(inventFigure({ values, focus: 'Aulnes' }), siteWithoutAddress)).toBeNull();
});
