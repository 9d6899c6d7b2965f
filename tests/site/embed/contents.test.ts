import { expect, test } from 'vitest';
import { embedDefects } from './embed-defects.ts';
import { readEmbeds } from './embed-files.ts';
import { addressedSite, builtSites } from './site-facts.ts';

const sites = builtSites.map((site) => ({ ...site, embeds: readEmbeds(site.folder) }));

test.each(sites)('every embed of $name has all that a newsroom is promised', (site) => {
  expect(site.embeds.flatMap((embed) => embedDefects(embed, site))).toEqual([]);
});

test('the embeds are every figure for every neighbourhood', () => {
  const { embeds } = sites[0] ?? { embeds: [] };
  const figures = new Set(embeds.map(({ figure }) => figure));
  const territories = new Set(embeds.map(({ territory }) => territory));
  expect(territories.size).toBe(26);
  expect(embeds).toHaveLength(figures.size * territories.size);
});

const one = readEmbeds(addressedSite.folder).find(
  ({ territory }) => territory === addressedSite.defaultFocus,
);
if (one === undefined) throw new Error('No embed of the neighbourhood shown by default.');

test.each([
  [/<meta name=robots[^>]*>/u, 'may be listed by search engines'],
  [/<link rel=canonical[^>]*>/u, 'has a wrong canonical address'],
  [/class=g-box/u, 'has no drawing'],
  [/<details>/u, 'has no table in a closed disclosure'],
  [/Source/gu, 'has no source'],
  [/fichier établi/gu, 'has no date'],
  [/Transcription et mise en forme/gu, 'does not say in whose name'],
  [/Licence Ouverte/gu, 'has no licence'],
  [/convention\.example/gu, 'does not say the address of its full page, in words and by a link'],
  [/<link rel=alternate[^>]*>/u, 'is not discovered'],
  [/<meta property=og:image [^>]*>/u, 'has a wrong image for cards'],
  [/<meta property=og:image:width[^>]*>/u, 'has a wrong image for cards'],
  [/<meta name=twitter:card[^>]*>/u, 'has a wrong image for cards'],
])('an embed without %s is refused', (part, defect) => {
  const html = one.html.replace(part, part.source === '<details>' ? '<details open>' : '');
  expect(embedDefects({ ...one, html }, addressedSite)).toContain(`${one.address} ${defect}`);
});

test('an embed with a script is refused', () => {
  const broken = { ...one, html: `${one.html}<script src=a.js></script>` };
  expect(embedDefects(broken, addressedSite)).toContain(
    `${one.address} asks for more than itself and a font`,
  );
});
