import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { select } from '../../../src/select.ts';
import { readPages, type Page } from '../pages.ts';
import { type BuiltSite, builtSites } from './site-facts.ts';

const organization = z.object({ '@type': z.literal('GovernmentOrganization'), name: z.string().min(1) });

/** A `Dataset` of schema.org, as catalogues of data ask for it. */
const schema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(10),
  description: z.string().min(50).max(5000),
  url: z.string(),
  inLanguage: z.literal('fr'),
  isAccessibleForFree: z.literal(true),
  license: z.url(),
  creativeWorkStatus: z.string().min(1),
  creditText: z.string().min(1),
  publisher: organization.optional(),
  datePublished: z.iso.date().optional(),
  dateModified: z.iso.date(),
  temporalCoverage: z.string().regex(/^\d{4}(?:\/\d{4})?$/u),
  spatialCoverage: z.object({ '@type': z.literal('Place'), name: z.string().min(1) }),
  variableMeasured: z.object({
    '@type': z.literal('PropertyValue'),
    name: z.string().min(1),
    unitText: z.string().min(1),
  }),
  isBasedOn: z.object({
    '@type': z.literal('CreativeWork'),
    name: z.string().min(1),
    creator: z.array(z.object({ '@type': z.literal('Organization'), name: z.string().min(1) })).min(1),
  }),
  distribution: z.array(
    z.object({
      '@type': z.literal('DataDownload'),
      encodingFormat: z.enum(['text/csv', 'application/json']),
      contentUrl: z.string(),
    }),
  ),
});

const sites = builtSites.map((site) => ({
  ...site,
  pages: readPages(site.folder).filter(({ address }) => /^\/indicateurs\/[^/]+\/$/u.test(address)),
}));

test.each(sites)(
  'every page of an indicator of $name describes its data, with files that are there',
  (site) => {
    expect(site.pages.length).toBeGreaterThanOrEqual(13);
    for (const page of site.pages) {
      const data = datasetOf(page);
      expect(data.publisher?.name ?? null).toBe(site.edition.publisher);
      expect(data.datePublished === undefined).toBe(site.edition.publisher === null);
      expect(data.distribution.map(({ encodingFormat }) => encodingFormat)).toEqual([
        'text/csv',
        'application/json',
      ]);
      const addresses = [data.url, ...data.distribution.map(({ contentUrl }) => contentUrl)];
      expect(addresses.filter((address) => !isThere(address, page, site))).toEqual([]);
    }
  },
);

test('no two descriptions have one name', () => {
  for (const { pages } of sites)
    expect(new Set(pages.map((page) => datasetOf(page).name)).size).toBe(pages.length);
});

test('a description without licence, or with a year that is none, is refused', () => {
  const page = sites[0]?.pages[0];
  if (page === undefined) throw new Error('No page of an indicator.');
  const { license, ...without } = datasetOf(page);
  expect(license).toMatch(/^https:/u);
  expect(schema.safeParse(without).success).toBe(false);
  expect(schema.safeParse({ ...without, license, temporalCoverage: '19' }).success).toBe(false);
});

function datasetOf({ tree, address }: Page): z.infer<typeof schema> {
  const block = select('script[type="application/ld+json"]', tree);
  if (block === undefined) throw new Error(`${address}: no description of its data.`);
  return schema.parse(JSON.parse(toString(block)));
}

/** Whether an address is that of a file of the build: absolute where the public address is known, else relative to the page. */
function isThere(written: string, page: Page, { publicAddress, folder }: BuiltSite): boolean {
  if ((publicAddress !== '') !== URL.canParse(written)) return false;
  const base = publicAddress === '' ? 'https://site.invalid/' : publicAddress;
  const url = new URL(written, `${base.replace(/\/$/u, '')}${page.address}`);
  const path = url.href.slice(base.length);
  return url.href.startsWith(base) && existsSync(join(folder, path.replace(/(^|\/)$/u, '$1index.html')));
}
