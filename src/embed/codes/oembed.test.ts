import { describe, expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { frameTag } from './embed-codes.ts';
import { oembed, thumbnailOf } from './oembed.ts';

describe('oembed', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('the document is a rich one with all that oEmbed 1.0 wants, and its html is the frame alone', () => {
    const document = oembed(figure, inventedSite);
    expect(document).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: expect.stringContaining('Part des jardins en 2020'),
      provider_name: 'Convention de Bourg',
      provider_url: 'https://bourg.example/mons/',
      html: frameTag(figure, inventedSite),
    });
    expect(Number.isInteger(document['width']) && Number.isInteger(document['height'])).toBe(true);
    expect(plainSpaces(String(document['html']))).toContain(`height="${document['height']}"`);
    expect(document).not.toHaveProperty('thumbnail_url');
  });

  test('a thumbnail comes with its size, as the standard wants', () => {
    const address = 'https://bourg.example/mons/graphique.png';
    expect(oembed(figure, inventedSite, { address, width: 640, height: 900 })).toMatchObject({
      thumbnail_url: address,
      thumbnail_width: 640,
      thumbnail_height: 900,
    });
  });

  test('without a public address it names the figure, with no frame and no provider address', () => {
    const document = oembed(figure, siteWithoutAddress);
    expect(document['type']).toBe('link');
    expect(Object.keys(document)).toEqual(['version', 'title', 'author_name', 'provider_name', 'type']);
  });
});

describe('thumbnail', () => {
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
});
