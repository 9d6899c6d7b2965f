import { describe, expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureCard, hasOwnCard, shareImageAlt, shareImageUrl } from './share-image.ts';

describe('share image url', () => {
  test.each([
    ['/', '/partage/accueil.png'],
    ['/convention/', '/partage/convention.png'],
    ['/convention/enjeux/', '/partage/convention-enjeux.png'],
    ['/indicateurs/taux-emploi/', '/partage/indicateurs-taux-emploi.png'],
    ['/quartiers/virolois/', '/partage/quartiers-virolois.png'],
  ])('%s has an image of its own', (page, image) => expect(shareImageUrl(page)).toBe(image));

  test.each(['/indicateurs/', '/quartiers/', '/glossaire/', '/verification/enjeux/', '/404.html'])(
    '%s shows the image of the home page',
    (page) => expect(shareImageUrl(page)).toBe('/partage/accueil.png'),
  );
});

describe('share image alt', () => {
  const words = { title: 'Le titre', description: 'La description.', site: 'Le site' };
  const map = 'sur la carte des communes de la métropole.';

  test.each([
    ['/', `Le site, ${map}`],
    ['/errata/', `Le site, ${map}`],
    ['/indicateurs/', `Le site, ${map}`],
    ['/quartiers/virolois/', `Le titre, ${map}`],
    ['/indicateurs/population/', 'La description.'],
    ['/convention/annexe/', 'Le titre. La description.'],
  ])('the image of %s says « %s »', (page, alt) => {
    expect(shareImageAlt({ page, ...words })).toBe(alt);
  });
});

describe('figureCard', () => {
  const values = { Aulnes: 40.1, Bois: 30 };

  test('a figure has a card of its own for the neighbourhood shown by default, whose words are its finding', () => {
    const figure = inventFigure({ values, focus: 'Aulnes' });
    expect(figureCard(figure, 'Aulnes')).toEqual({
      path: `/partage/graphiques-${figure.spec.id}.png`,
      words: figure.finding.alternative,
    });
  });

  test('the ranking that the page of an indicator shows has the card of that page', () => {
    const figure = inventFigure({ values, focus: 'Aulnes' });
    const spec = { ...figure.spec, id: 'classement-part-jardins' };
    expect([hasOwnCard(figure.spec), hasOwnCard(spec)]).toEqual([true, false]);
    expect(figureCard({ ...figure, spec }, 'Aulnes').path).toBe('/partage/indicateurs-part-jardins.png');
  });

  test('for another it has that of the neighbourhood, whose words do not speak of the default one', () => {
    expect(figureCard(inventFigure({ values, focus: 'Bois' }), 'Aulnes')).toEqual({
      path: '/partage/quartiers-Bois.png',
      words: 'Bois, sur la carte des communes de la métropole.',
    });
  });
});
