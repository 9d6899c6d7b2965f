import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { heaviestPages, samplePages } from './page-sample.ts';
import { pages } from './pages.ts';
import { SCRIPT_PAGES } from './script-pages.ts';
import { visitSite } from './visit-site.ts';

/** What any page may ask for: its fonts, the icon, and of a frozen version its drawing. */
const USUAL = /\/(?:fonts\/[^/]+\.woff2|favicon\.svg|\d{4}-\d\d-\d\d\/graphique\.svg)$/u;

/** What the pages that show examples ask for besides: a figure, framed and as an image, and their scripts. */
const EXAMPLES = /\/(?:graphiques\/[^/]+\/[^/]+\/(?:graphique\.svg)?|(?:integrer|recherche)\/\w+\.js)$/u;

/** The pages that show every figure as a picture. */
const GALLERY = /^\/(?:quartiers\/[^/]+\/)?graphiques\/$/u;
const PICTURE = /\/graphiques\/[^/]+\/[^/]+\/graphique\.svg$/u;

const sites = [
  { place: 'at the root', visit: visitSite(siteFolders.published), sample: samplePages(pages) },
  {
    place: 'under a sub-path',
    visit: visitSite(siteFolders.published, { basePath: '/any/sub/path/' }),
    sample: heaviestPages(pages),
  },
];

const cases = sites.flatMap(({ place, visit, sample }) =>
  sample.map(({ address }) => ({ address, place, visit })),
);

test.each(cases)(
  '$address $place asks for itself, its fonts and a favicon, and nothing fails',
  async ({ address, visit }) => {
    const page = await visit.openBlank();
    const heard = listen(page);
    await page.goto(visit.urlOf(address));
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(heard.complaints).toEqual([]);
    const others = heard.requests.filter((url) => url !== visit.urlOf(address) && !url.startsWith('data:'));
    const more = others.filter((url) => !USUAL.test(url));
    expect(new Set(more).size, 'nothing is asked for twice').toBe(more.length);
    const asked = GALLERY.test(address) ? PICTURE : SCRIPT_PAGES.has(address) ? EXAMPLES : null;
    expect(more.filter((url) => asked?.test(url) !== true)).toEqual([]);
    expect(others.every((url) => url.startsWith(visit.urlOf('/')))).toBe(true);
    const official = await page.locator('[data-officiel], .official').count();
    const fonts = new Set(others.filter((url) => url.endsWith('.woff2')));
    expect(fonts.size).toBeLessThanOrEqual(official === 0 ? 1 : 2);
    expect(await page.context().cookies()).toEqual([]);
  },
);

test.each(sites)(
  'a missing address $place is answered by the page that says so, with its status',
  async ({ visit }) => {
    const page = await visit.openBlank();
    const heard = listen(page);
    const response = await page.goto(visit.urlOf('/nowhere/at/any/depth/'), { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toContain('introuvable');
    expect(heard.requests.filter((url) => !url.startsWith('data:'))).toEqual([
      visit.urlOf('/nowhere/at/any/depth/'),
    ]);
    expect(heard.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  },
);

/** What a page asks for, and everything that the browser complains of: errors, refusals of its policy, failed requests. */
function listen(page: Page): {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
} {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { requests, complaints };
}
