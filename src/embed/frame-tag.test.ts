import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { frameHeight } from './frame-height.ts';
import { frameTag } from './frame-tag.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

test('the frame has address, title and height, and nothing in it', () => {
  const tag = plainSpaces(frameTag(figure, inventedSite) ?? '');
  expect(tag).toContain('src="https://bourg.example/mons/graphiques/essai/Aulnes/"');
  expect(tag).toContain('title="Graphique : Part des jardins en 2020, quartier Aulnes"');
  expect(tag).toContain(`height="${frameHeight(figure, inventedSite)}"`);
  expect(tag).toMatch(/^<iframe [^>]*><\/iframe>$/u);
});

test('without a public address there is no frame', () => {
  expect(frameTag(figure, siteWithoutAddress)).toBeNull();
});
