import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { followFocus } from './focus-path.ts';
import { heaviestPages, samplePages } from './page-sample.ts';
import { ordinaryPages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open, openBlank, urlOf } = visitSite(siteFolders.published);
const sample = samplePages(ordinaryPages);

test.each(sample)(
  'on $address the keyboard goes through, in order, and its place always shows',
  async ({ address }) => {
    const page = await openBlank();
    await page.goto(urlOf(address));
    const stops = await followFocus(page);
    expect(stops, 'the focus never leaves the page').not.toBeNull();
    expect(stops?.length).toBeGreaterThanOrEqual(3);
    expect(stops?.filter(({ shows }) => !shows).map(({ words }) => words)).toEqual([]);
    const last = page.locator('a:visible').last();
    expect(stops?.at(-1)?.words).toBe(`<a> ${((await last.textContent()) ?? '').trim().slice(0, 40)}`);
    const places = stops?.map(({ place }) => place) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

// An embed has no menu.
const withMenu = heaviestPages(ordinaryPages).filter(({ address }) => !/^\/graphiques\/./u.test(address));

test.each(withMenu)('on $address the first key leads past the menu', async ({ address }) => {
  const page = await open(address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash !== '');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() =>
    document.querySelector('main')?.contains(document.activeElement),
  );
  const isAfterMain = await page.evaluate(() =>
    document.querySelector('footer')?.contains(document.activeElement),
  );
  expect(isInMain === true || isAfterMain === true).toBe(true);
});

const withPopover = ordinaryPages.filter(({ html }) => html.includes('popovertarget='));

test.runIf(withPopover.length > 0)(
  'a term explains itself by the keyboard, and Escape closes it',
  async () => {
    const page = await open(withPopover[0]?.address ?? '/');
    const button = page.locator('[popovertarget]').first();
    const explanation = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await explanation.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await explanation.isVisible()).toBe(false);
  },
);

test('a focus that is hidden and an order that jumps are seen', async () => {
  const page = await openBlank();
  await page.setContent('<a href="#" tabindex="2" style="outline:none">a</a><a href="#" tabindex="1">b</a>');
  const stops = await followFocus(page);
  expect(stops?.map(({ words }) => words)).toEqual(['<a> b', '<a> a']);
  expect(stops?.map(({ shows }) => shows)).toEqual([true, false]);
});
