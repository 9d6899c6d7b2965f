import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { select, selectAll } from '../../../src/select.ts';
import { readEmbeds } from './embed-files.ts';
import { expectSourced } from './hosts/expect-sourced.ts';
import { codesOfEmbed } from './hosts/pasted-codes.ts';
import { addressedSite, publishedSite } from './site-facts.ts';

const embeds = readEmbeds(addressedSite.folder);
const territories = new Set(
  [
    addressedSite.defaultFocus,
    longest(embeds.map(({ territory }) => territory)),
    embeds[0]?.territory ?? '',
    embeds.at(-1)?.territory ?? '',
  ].filter((id) => id !== ''),
);
const sample = embeds.filter(({ territory }) => territories.has(territory));

test('the sample has every figure, for several neighbourhoods', () => {
  expect(territories.size).toBeGreaterThanOrEqual(3);
  expect(sample).toHaveLength(new Set(embeds.map(({ figure }) => figure)).size * territories.size);
});

describe.each(sample)('the codes of $address', (embed) => {
  const { image, frame, oembed, address, headline } = codesOfEmbed(embed);

  test('stripped of their tags, are a citable sentence', () => {
    for (const code of [image, frame]) {
      const words = toString(fromHtml(code, { fragment: true }));
      expect(words).not.toMatch(/[<>]/u);
      expectSourced(words, headline);
    }
  });

  test('ask for no script, no style sheet and nobody but the site', () => {
    const tree = fromHtml(image + frame, { fragment: true });
    expect(selectAll('script, style, link', tree)).toEqual([]);
    const loaded = selectAll('[src], [srcset]', tree).map(
      (element) => attribute(element, 'src') ?? attribute(element, 'srcSet') ?? '',
    );
    expect(loaded).toHaveLength(3);
    expect(loaded.filter((src) => !src.startsWith(addressedSite.publicAddress))).toEqual([]);
  });

  test('name the image and the frame, and give the height of the frame', () => {
    const tree = fromHtml(image + frame, { fragment: true });
    const [picture, window] = [select('img', tree), select('iframe', tree)];
    if (picture === undefined || window === undefined) throw new Error('No image or no frame.');
    expect(attribute(picture, 'alt')?.length).toBeGreaterThan(20);
    expect(attribute(picture, 'alt')?.length).toBeLessThanOrEqual(150);
    expect(attribute(window, 'title')).toMatch(/^Graphique.: /u);
    expect(attribute(window, 'height')).toBe(String(oembed.height));
    expect(attribute(window, 'src')).toBe(address);
  });
});

test('while the public address is not known, the panel of every embed says what is missing', () => {
  if (publishedSite.publicAddress !== '') return;
  const silent = readEmbeds(publishedSite.folder).filter(
    ({ html }) => !html.includes('adresse_publique') || html.includes('id=_cadre-'),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

function longest(words: readonly string[]): string {
  return words.reduce((best, one) => (one.length > best.length ? one : best), '');
}
