import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { select, selectAll } from '../../../src/select.ts';
import { readEmbeds } from './embed-files.ts';
import { oembedDefects } from './oembed-defects.ts';
import { addressedSite, builtSites, publishedSite } from './site-facts.ts';

const schema = z.object({
  type: z.string(),
  title: z.string(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.int(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});

const embeds = readEmbeds(addressedSite.folder);
const documents = embeds.map((embed) => {
  const json = embed.beside('oembed.json');
  return { ...embed, json, document: schema.parse(JSON.parse(json)) };
});

test.each(builtSites)('every oEmbed document of $name is valid', ({ folder }) => {
  const defects = readEmbeds(folder).flatMap(({ address, beside }) =>
    oembedDefects(beside('oembed.json')).map((defect) => `${address} ${defect}`),
  );
  expect(defects).toEqual([]);
});

test('each is a frame of its page, alone, with title and size, and names its provider', () => {
  for (const { address, document } of documents) {
    const tree = fromHtml(document.html, { fragment: true });
    const frame = select('iframe', tree);
    if (frame === undefined) throw new Error(`${address}: no frame.`);
    expect(selectAll('*', tree), `${address}`).toHaveLength(1);
    expect(attribute(frame, 'src')).toBe(absolute(address));
    expect(attribute(frame, 'title')).toContain(document.title);
    expect(attribute(frame, 'height')).toBe(String(document.height));
    expect(attribute(frame, 'width')).toBe('100%');
    expect(document).toMatchObject({ type: 'rich', cache_age: 86_400 });
    expect(document.provider_url).toBe(addressedSite.publicAddress);
  }
});

test('no two have one title', () => {
  expect(new Set(documents.map(({ document }) => document.title)).size).toBe(documents.length);
});

test('a figure that has an image has it for a thumbnail, of the size announced', () => {
  for (const { address, figure, territory, document, has } of documents) {
    const isDrawn = territory === addressedSite.defaultFocus || /^(?:classement-|profil)/u.test(figure);
    expect(has('graphique.png'), `${address}`).toBe(isDrawn);
    expect(document.thumbnail_url ?? null).toBe(isDrawn ? absolute(`${address}graphique.png`) : null);
    if (document.thumbnail_url === undefined) continue;
    const png = readFileSync(join(addressedSite.folder, address, 'graphique.png'));
    const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    expect(size).toEqual({ width: document.thumbnail_width, height: document.thumbnail_height });
  }
});

test('the page of an indicator is discovered as the figure that it shows', () => {
  const html = readFileSync(join(addressedSite.folder, 'indicateurs/taux-pauvrete/index.html'), 'utf8');
  const link = select('link[type="application/json+oembed"]', fromHtml(html));
  expect(link === undefined ? null : attribute(link, 'href')).toBe(
    absolute(`/graphiques/classement-taux-pauvrete/${addressedSite.defaultFocus}/oembed.json`),
  );
});

test('while the public address is not known each only names its figure', () => {
  if (publishedSite.publicAddress !== '') return;
  for (const { beside } of readEmbeds(publishedSite.folder))
    expect(JSON.parse(beside('oembed.json'))).toMatchObject({ version: '1.0', type: 'link' });
});

test.each([
  ['[]', 'not a JSON object'],
  ['{"type":"rich","version":"1.0","width":1,"height":1}', 'rich without html'],
  ['{"type":"rich","version":"1.0","html":"<p>","height":1}', 'rich without width'],
  ['{"type":"rich","version":"1.0","html":" ","width":1,"height":1}', 'html is no text'],
  ['{"type":"rich","version":"1.0","html":"<p>","width":"100%","height":1}', 'width is no whole number'],
  ['{"type":"link","version":1}', 'version is not "1.0"'],
  ['{"type":"chart","version":"1.0"}', 'unknown type chart'],
  ['{"type":"link","version":"1.0","provider_url":"../"}', 'provider_url is no address of the web'],
  [
    '{"type":"link","version":"1.0","thumbnail_url":"https://a.example/b.png"}',
    'a thumbnail without all of its keys',
  ],
])('%s breaks oEmbed', (json, defect) => {
  expect(oembedDefects(json)).toContain(defect);
});

function absolute(address: string): string {
  return addressedSite.publicAddress.replace(/\/$/u, '') + address;
}
