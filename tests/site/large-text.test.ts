import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { lostOf } from './lost-of-page.ts';
import { samplePages } from './page-sample.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

// The setting of a reader who asks for letters twice as large: the media queries of a page hear of it too.
const { open } = visitSite(siteFolders.published, { flags: ['--blink-settings=defaultFontSize=32'] });

test.each(samplePages(pages))('$address loses nothing for a reader of large letters', async ({ address }) => {
  const page = await open(address);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  expect(await lostOf(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await lostOf(page)).toEqual([]);
});
