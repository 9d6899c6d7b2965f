import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { visitSite } from './visit-site.ts';

const visit = visitSite(siteFolders.published, { basePath: '/any/sub/path/' });
const silent = visitSite(siteFolders.published, { context: { javaScriptEnabled: false } });

const links = (page: Page) => page.locator('#_resultats li > a');

test('a query in the address is answered in main, as an ordered list of links with the words marked', async () => {
  const page = await visit.open('/recherche/?q=CCAS');
  expect(await links(page).count()).toBeGreaterThan(2);
  expect(await links(page).first().getAttribute('href')).toBe('../glossaire/#ccas');
  expect(await page.locator('main ol mark').first().textContent()).toBe('CCAS');
  expect(await page.locator('main ol > li').first().locator('.soft').textContent()).toContain('Glossaire');
  expect(await page.locator('#_index').isVisible()).toBe(false);
  await links(page).first().click();
  await page.waitForURL('**/any/sub/path/glossaire/#ccas');
});

test('the field of any page leads there', async () => {
  const page = await visit.open('/convention/enjeux/');
  await page.getByRole('searchbox').fill('l’emploi');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/any/sub/path/recherche/?q=*');
  expect(await links(page).count()).toBeGreaterThan(5);
});

test('what is typed is announced and kept in the address; Escape brings the index back, and no key is trapped', async () => {
  const page = await visit.open('/recherche/');
  expect(await page.locator('#_index').isVisible()).toBe(true);
  await page.getByRole('searchbox').pressSequentially('biblioteque');
  await page.waitForFunction(() => location.search === '?q=biblioteque');
  expect(await page.getByRole('status').textContent()).toMatch(
    /résultats pour «.biblioteque.»\. «.biblioteque.» n’y est pas/u,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('ol') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('_q');
  expect(await page.locator('#_index').isVisible()).toBe(true);
  await page.waitForFunction(() => location.search === '');
});

test('nothing found says so in French', async () => {
  const page = await visit.open('/recherche/?q=zzyzxqw');
  expect(await page.locator('#_reponse').textContent()).toContain('Aucun passage ne répond à');
  expect(await links(page).count()).toBe(0);
});

test('many results come by twenties, and the focus goes to the first that is added', async () => {
  const page = await visit.open('/recherche/?q=quartier');
  expect(await links(page).count()).toBe(20);
  await page.getByRole('button', { name: /suivants/u }).click();
  expect(await links(page).count()).toBeGreaterThan(20);
  expect(
    await links(page)
      .nth(20)
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('without JavaScript the page is an index of the document, and says so', async () => {
  const page = await silent.open('/recherche/?q=emploi');
  expect(await page.locator('.entries li').count()).toBeGreaterThan(100);
  expect(await page.locator('#_resultats').isVisible()).toBe(false);
  expect(await page.getByText('La recherche a besoin de JavaScript').isVisible()).toBe(true);
});

test('opened from a disk, the page answers', async () => {
  const page = await visit.openBlank();
  const complaints: string[] = [];
  // The font is refused there, on every page.
  page.on('console', (message) => {
    if (!/font|ERR_FAILED/u.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${pathToFileURL(join(siteFolders.published, 'recherche/index.html')).href}?q=CCAS`);
  expect(await links(page).first().getAttribute('href')).toBe('../glossaire/index.html#ccas');
  expect(complaints).toEqual([]);
});
