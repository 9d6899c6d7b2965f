import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { select } from '../../../src/select.ts';
import { boxDefects } from '../box-defects.ts';
import { readElementBoxes } from '../element-box.ts';
import { overlapDefects } from '../overlap-defects.ts';
import { heaviestPages, type VisitedPage } from '../page-sample.ts';
import { pages } from '../pages.ts';
import { readTextLines } from '../text-line.ts';
import type { BrowserTab } from './browser-tab.ts';
import { browsers, type DrivenBrowser } from './browsers.ts';
import { visitIn } from './visit-in.ts';

// Chromium visits more pages, at more widths, in the tests beside this folder.
const sampleOf = ({ name }: DrivenBrowser): readonly VisitedPage[] =>
  name === 'Chromium' ? [] : heaviestPages(pages);
const WIDTHS = [320, 1280] as const;

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test.each(sampleOf(browser))(
      '$address fits in 320 and 1280 px, in its own fonts',
      async ({ address }) => {
        const tab = await open(address, { width: WIDTHS[0], height: 900 });
        for (const width of WIDTHS) {
          await tab.resize({ width, height: 900 });
          expect(await lostIn(tab), `${width} px wide`).toEqual([]);
          expect(await tab.evaluate(readFonts)).toEqual(address === '/404.html' ? [] : fontsOf(address));
        }
      },
    );

    test('what is too wide, or printed over, is seen', async () => {
      const tab = await open('/errata/', { width: 320, height: 900 });
      await tab.evaluate(() => {
        const wide = document.createElement('p');
        wide.textContent = 'w'.repeat(99);
        wide.style.whiteSpace = 'nowrap';
        const over = document.createElement('p');
        over.textContent = 'over the text';
        over.style.position = 'absolute';
        const title = document.querySelector('h1')?.getBoundingClientRect();
        over.style.top = `${(title?.top ?? 0) + window.scrollY}px`;
        document.querySelector('main')?.prepend(wide);
        document.querySelector('header')?.append(over);
      });
      const lost = (await lostIn(tab)).join();
      expect(lost).toMatch(/px wide in 3\d\d/u);
      expect(lost).toContain('over the text');
    });
  });
}

/** The families that a page is set in: the serif where official words stand. */
function fontsOf(address: string): readonly string[] {
  const tree = pages.find((page) => page.address === address)?.tree;
  const hasOfficial = tree !== undefined && select('[data-officiel], .official', tree) !== undefined;
  return hasOfficial ? ['AHN', 'TO'] : ['AHN'];
}

/** What a reader loses at the width of the window, its scroll bar taken off. */
async function lostIn(tab: BrowserTab): Promise<readonly string[]> {
  const [width, whole] = await tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth] as const;
  });
  return [
    ...(whole > width ? [`the page is ${whole} px wide in ${width}`] : []),
    ...boxDefects(await tab.evaluate(readElementBoxes), width),
    ...overlapDefects(await tab.evaluate(readTextLines)),
  ];
}

/** The families of the fonts that came, but for the local one that WebKit looks up before it needs it. Runs inside the browser. */
function readFonts(): readonly string[] {
  const loaded = [...document.fonts].filter(
    ({ family, status }) => status === 'loaded' && !family.includes('AHW'),
  );
  return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].toSorted();
}
