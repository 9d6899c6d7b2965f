import { describe, expect, test } from 'vitest';
import { shareImageAlt, shareImageUrl } from './share-image.ts';

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
