import type { Page } from 'playwright-core';
import { answerOf } from './answer-in-json.ts';
import { boxDefects } from './box-defects.ts';
import { readElementBoxes } from './element-box.ts';
import { overlapDefects } from './overlap-defects.ts';
import { readTextLines } from './text-line.ts';

/** What a reader loses of a page at the width of its window: what is wider, cut, out of sight, or printed over. */
export async function lostOf(page: Page): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const whole = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...(whole > width ? [`the page is ${whole} px wide in ${width}`] : []),
    ...boxDefects(await answerOf(page, readElementBoxes), width),
    ...overlapDefects(await answerOf(page, readTextLines)),
  ];
}

/** Adds a style as a reader's own browser would, without the page's policy having a say. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
