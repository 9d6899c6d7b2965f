import { gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { select, selectAll } from '../../src/select.ts';
import { typeset } from '../../src/typography.ts';
import { pageLimit } from './page-limit.ts';
import { type Page, pages, readPages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { indicators, territories } = loadDataset(readDataFolder('data'));
const neighbourhoods = territories.filter(({ type }) => type === 'qpv');
const { open } = visitSite(siteFolders.published);

const PHONE = { width: 320, height: 640 };

function pageAt(address: string): Page {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page "${address}".`);
  return page;
}

const textOf = (page: Page, selector: string): string => {
  const element = select(selector, page.tree);
  return element === undefined ? '' : toString(element);
};
const has = (page: Page, selector: string): boolean => select(selector, page.tree) !== undefined;

/** Where the finding of a page ends on a phone, in px from the top. */
async function findingBottom(address: string): Promise<number> {
  const page = await open(address);
  await page.setViewportSize(PHONE);
  return await page
    .locator('main hgroup')
    .first()
    .evaluate((node) => node.getBoundingClientRect().bottom);
}

test.each(indicators.map(({ id }) => id))(
  'the answer of %s stands in the first screen of a phone',
  async (id) => {
    expect(await findingBottom(`/indicateurs/${id}/`)).toBeLessThan(PHONE.height);
  },
);

test.each(neighbourhoods.map(({ id }) => id))(
  'the finding of %s stands in the first screen of a phone',
  async (id) => {
    expect(await findingBottom(`/quartiers/${id}/`)).toBeLessThan(PHONE.height);
  },
);

test.each(indicators)(
  '$id shows its change where there are two years, and says why not where there is one',
  ({ id, years }) => {
    const page = pageAt(`/indicateurs/${id}/`);
    const drawn = years.length > 1;
    expect([has(page, '#pente'), has(page, '#evolution')]).toEqual([drawn, drawn]);
    expect(textOf(page, 'main').includes('aucune évolution ne peut être calculée')).toBe(!drawn);
  },
);

test.each(indicators.filter(({ breaks }) => breaks.length > 0))(
  '$id warns of its breaks of definition or of outlines before it draws a change',
  ({ id, breaks }) => {
    const page = pageAt(`/indicateurs/${id}/`);
    const [main, change] = [textOf(page, 'main'), textOf(page, '#pente')];
    const before = change === '' ? main : main.slice(0, main.indexOf(change));
    for (const { note } of breaks) expect(before).toContain(typeset(note));
    // A change is drawn across a break of definition, with its caution; across other outlines none is.
    const redefined = breaks.filter(({ perimeter }) => perimeter !== true).map(({ note }) => typeset(note));
    expect(selectAll('.caution', page.tree).map((node) => toString(node))).toEqual(redefined);
  },
);

test('a count of recipients is brought to 100 inhabitants, with the year of these and what a recipient is', () => {
  const rated = indicators
    .filter(({ id }) => has(pageAt(`/indicateurs/${id}/`), '#taux'))
    .map(({ id }) => id);
  expect(rated).toEqual(['allocataires-rsa', 'allocataires-aah']);
  const words = textOf(pageAt('/indicateurs/allocataires-rsa/'), 'main');
  expect(words).toContain('un allocataire du RSA représente un foyer');
  expect(words).toMatch(/pour \d[\d\s]*habitants en \d{4}/u);
});

test.each(neighbourhoods)('$id has each indicator at its anchor, with its embeds', ({ id }) => {
  const page = pageAt(`/quartiers/${id}/`);
  for (const indicator of indicators) {
    expect(textOf(page, `#${indicator.id}`)).toBe(typeset(indicator.title));
    expect(has(page, `a[href$="graphiques/classement-${indicator.id}/${id}/"]`)).toBe(true);
  }
  expect(has(page, `a[href*="graphiques/profil/${id}/"]`)).toBe(true);
});

test('the pages keep their weight when the site has its address, and the codes to copy with it', () => {
  const heavy = readPages(siteFolders.addressed)
    .map(({ address, html }) => ({ address, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ address, bytes }) => bytes > pageLimit(address));
  expect(heavy).toEqual([]);
});
