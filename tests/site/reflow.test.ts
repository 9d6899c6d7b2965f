import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { addStyle, lostOf } from './lost-of-page.ts';
import { samplePages } from './page-sample.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open, openBlank } = visitSite(siteFolders.published);
const sample = samplePages(pages);

const PHONE = { width: 320, height: 640 };
const WIDTHS = [PHONE, { width: 768, height: 1024 }, { width: 1280, height: 900 }];

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

test.each(sample)(
  '$address fits in 320, 768 and 1280 px, with its own spacing and with that of WCAG, and when its text is doubled',
  async ({ address }) => {
    const page = await open(address);
    await unfold(page);
    expect(await lostAtEachWidth(page)).toEqual([]);
    await addStyle(page, TEXT_SPACING);
    expect(await lostAtEachWidth(page)).toEqual([]);
    await page.reload();
    await unfold(page);
    await addStyle(page, ':root { font-size: 200% !important; }');
    expect(await lostOf(page)).toEqual([]);
  },
);

test.each([
  ['<p style="width:400px">wide</p>', 'px wide in 320'],
  ['<p style="width:50px;overflow:hidden;white-space:nowrap">words that are cut</p>', 'cut by its box'],
  ['<p style="width:90px;height:10px;overflow:hidden">two lines of words, cut below</p>', 'cut by its box'],
  ['<p style="margin-left:-30px;width:100px">words to the left</p>', 'out of the window (-'],
  ['<p style="width:90px;overflow:auto;white-space:nowrap">words that scroll</p>', 'scrolls without'],
  [
    '<p style="position:absolute;top:9px">one two</p><p style="position:absolute;top:9px">three</p>',
    '« one two » over',
  ],
])('an invented page with %s is refused', async (html, defect) => {
  const page = await openBlank();
  await page.setViewportSize(PHONE);
  await page.setContent(html);
  expect(await lostOf(page)).toContainEqual(expect.stringContaining(defect));
});

/** Opens what a reader may open: what is folded must fit too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

async function lostAtEachWidth(page: Page): Promise<readonly string[]> {
  const defects: string[] = [];
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    defects.push(...(await lostOf(page)).map((defect) => `at ${size.width} px, ${defect}`));
  }
  return defects;
}
