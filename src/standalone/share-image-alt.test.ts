import { expect, test } from 'vitest';
import { shareImageAlt } from './share-image-alt.ts';

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
