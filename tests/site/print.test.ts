import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { samplePages } from './page-sample.ts';
import { ordinaryPages, readPages } from './pages.ts';
import { visitSite } from './visit-site.ts';

// The invented town has a public address, so that its pages have one to print.
const { open } = visitSite(siteFolders.addressed);
const addressed = new Set(readPages(siteFolders.addressed).map(({ address }) => address));
const sample = samplePages(ordinaryPages);

test('the site of the invented town has the same pages', () => {
  const missing = ordinaryPages.map(({ address }) => address).filter((address) => !addressed.has(address));
  expect(missing).toEqual([]);
});

test.each(sample)(
  'on paper $address has no menu, but its title, its address and its licence, in ink on white',
  async ({ address }) => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    // Contents and the place of a page are worth printing; menus are not.
    const menus = page.locator('header nav:visible, footer nav:visible');
    const shown = await menus.evaluateAll((navs) => navs.map((nav) => nav.outerHTML.slice(0, 80)));
    expect(shown).toEqual([]);
    const words = (await page.innerText('body')).replace(/[\u00A0\u202F]/gu, ' ');
    expect(words).toContain(`https://convention.example/mons${address}`);
    expect(words).toContain('Licence Ouverte 2.0');
    expect(await page.locator('h1').isVisible()).toBe(true);
    // A dark screen is not printed as it is.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const [red = 255, green = 255, blue = 255] = ink.match(/[\d.]+/gu)?.map(Number) ?? [];
    expect(Math.max(red, green, blue)).toBeLessThan(128);
  },
);

/** The width of the sheet, in pixels, that a browser prints on with its usual margins. */
const SHEET = { upright: 718, lying: 1047 };

test.each(['/convention/tableau/', '/convention/annexe/'])(
  'on paper the table of %s lies on a wide sheet, whole',
  async (address) => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: SHEET.lying, height: 700 });
    const tables = await page.locator('.wide').evaluateAll((boxes) =>
      boxes.map((box) => ({
        sheet: getComputedStyle(box.closest('.page') ?? box).getPropertyValue('page'),
        hidden: box.scrollWidth - box.clientWidth,
      })),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toEqual({ sheet: 'plate', hidden: 0 });
  },
);

test('on paper our notes stand open, in the margin beside their passage', async () => {
  const page = await open('/convention/presentation/');
  await page.setViewportSize({ width: SHEET.upright, height: 1000 });
  const note = page.locator('.passage details.aside').first();
  expect(await note.locator('p').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await note.locator('p').isVisible()).toBe(true);
  const [words, ours] = await Promise.all([
    page.locator('.passage:has(details) > p').first().boundingBox(),
    note.boundingBox(),
  ]);
  expect(ours?.x).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.upright);
});
