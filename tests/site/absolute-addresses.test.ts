import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../scripts/project-root.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { linkTargets } from '../../src/built/link-defects.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select } from '../../src/select.ts';
import { addressDefects } from './address-defects.ts';
import { type Page, readPages } from './pages.ts';

const configSchema = z.object({ adresse_publique: z.string() });

const sites = [
  { name: 'the published site', folder: siteFolders.published, config: 'content/site.yaml' },
  {
    name: 'the site of an invented town',
    folder: siteFolders.addressed,
    config: 'tests/fixtures/site/site.yaml',
  },
].map((site) => ({ ...site, publicAddress: readAddress(site.config), pages: readPages(site.folder) }));

test.each(sites)(
  'the pages of $name print its addresses, or none while it has none',
  ({ pages, publicAddress }) => {
    const named = publicAddress === '' ? pages : pages.filter(isListed);
    expect(named.flatMap((page) => addressDefects(page, publicAddress))).toEqual([]);
  },
);

test.each(sites)(
  'the sitemap of $name lists its pages by their addresses',
  ({ folder, pages, publicAddress }) => {
    const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);
    const held = pages.filter(
      (page) => isListed(page) && !/^\/graphiques\/./u.test(page.address) && !hasMoved(page),
    );
    const expected =
      publicAddress === '' ? [] : held.map(({ address }) => publicAddress.replace(/\/$/u, '') + address);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  },
);

test.each(sites)(
  'robots.txt of $name names its sitemap, when it has an address',
  ({ folder, publicAddress }) => {
    const named = /^Sitemap: (.*)$/mu.exec(readFileSync(join(folder, 'robots.txt'), 'utf8'))?.[1] ?? null;
    expect(named).toBe(publicAddress === '' ? null : `${publicAddress.replace(/\/$/u, '')}/sitemap.xml`);
  },
);

test('the invented address has a sub-path, and no link of its pages starts at the root of the host', () => {
  const site = sites.find(({ folder }) => folder === siteFolders.addressed);
  expect(new URL(site?.publicAddress ?? '').pathname).toBe('/mons/');
  const absolute = site?.pages.flatMap(({ address, tree }) =>
    linkTargets(tree).flatMap(({ value }) => (value.startsWith('/') ? [`${address}: ${value}`] : [])),
  );
  expect(absolute).toEqual([]);
});

test('a wrong, a missing and a forbidden address are seen', () => {
  const html =
    '<head><link rel="canonical" href="https://a.example/b/"><meta property="og:url" content="https://a.example/b/">';
  const page = { file: 'b/index.html', address: '/b/', html, tree: fromHtml(html) };
  expect(addressDefects(page, 'https://a.example/')).toEqual([]);
  expect(addressDefects(page, 'https://a.example/mons/')).toHaveLength(2);
  expect(addressDefects(page, '')).toHaveLength(2);
  expect(addressDefects({ ...page, tree: fromHtml('<head>') }, 'https://a.example/')).toHaveLength(2);
});

function readAddress(config: string): string {
  return configSchema.parse(parse(readFileSync(join(projectRoot, config), 'utf8'))).adresse_publique;
}

/** Pages that search engines are asked to leave out have no canonical address. */
function isListed({ tree }: Page): boolean {
  return select('meta[name="robots"][content*="noindex"]', tree) === undefined;
}

/** A page that only says where another went. */
function hasMoved({ html }: Page): boolean {
  return html.includes('Cette page a changé d’adresse');
}
