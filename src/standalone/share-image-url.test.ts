import { expect, test } from 'vitest';
import { shareImageUrl } from './share-image-url.ts';

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
