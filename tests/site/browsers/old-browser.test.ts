import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { lostOf } from '../lost-of-page.ts';
import { heaviestPages } from '../page-sample.ts';
import { ordinaryPages } from '../pages.ts';
import { visitSite } from '../visit-site.ts';
import { agePage, ageStyle } from './old-browser.ts';

const { openBlank, urlOf } = visitSite(siteFolders.published);
const sample = heaviestPages(ordinaryPages);

/** The longest line that is still read with ease, in characters of its own font: the measure holds some 75. */
const LONGEST_LINE = 100;

test('a browser of 2021 loses the rules that it does not know, and takes those written for it', () => {
  const css =
    '@container (min-width:9rem){a{top:0}}@supports selector(::details-content){b{top:0}}' +
    '@supports not selector(:popover-open){[popover]{display:none}}a:has(b),i{top:0}u{position-area:top;left:0}';
  expect(ageStyle(css)).toBe('[data-popover]{display:none}u{left:0}');
  expect(agePage('<span id=a popover data-b><button popovertarget=a>')).toBe(
    '<span id=a data-popover data-b><button popovertarget=a>',
  );
});

test.each(sample)(
  'in a browser of 2021 $address loses nothing, and nothing lies over it',
  async ({ address }) => {
    const page = await openAged(address);
    for (const size of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(size);
      expect(await lostOf(page)).toEqual([]);
      expect(await page.evaluate(fixedOver)).toEqual([]);
      expect(await page.evaluate(longestLine)).toBeLessThan(LONGEST_LINE);
      expect(await lostWords(page)).toEqual([]);
    }
  },
);

async function openAged(address: string): Promise<Page> {
  const page = await openBlank();
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: agePage(await response.text()) });
  });
  await page.goto(urlOf(address));
  return page;
}

/** What lies over the page for good. Runs inside the browser. */
function fixedOver(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 80));
}

/** The longest paragraph line, in characters. Runs inside the browser. */
function longestLine(): number {
  const lines = [...document.querySelectorAll('main p, main li')].map((element) => {
    const { fontSize } = getComputedStyle(element);
    // A letter is about half as wide as its font is high.
    return element.getBoundingClientRect().width / (Number.parseFloat(fontSize) / 2);
  });
  return Math.max(0, ...lines);
}

/** Words that the page shows neither on a screen nor on paper, where an address stands that a screen need not say. */
async function lostWords(page: Page): Promise<readonly string[]> {
  const onScreen = await hiddenWords(page);
  if (onScreen.length === 0) return [];
  await page.emulateMedia({ media: 'print' });
  const onPaper = new Set(await hiddenWords(page));
  await page.emulateMedia({ media: null });
  return onScreen.filter((words) => onPaper.has(words));
}

/** Words that the page holds and does not show, but those of the glossary and of what a touch unfolds. */
async function hiddenWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isReachable = (element: Element): boolean =>
      element.closest(
        'details, select, .sr, .skip, [aria-hidden=true], svg, script, style, noscript, [hidden]',
      ) !== null ||
      // The explanation of a term stands in the glossary, which the menu leads to; a drawing's words, in its table.
      element.closest('span[data-popover]') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hidden: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '' || isReachable(parent)) continue;
      if (!parent.checkVisibility()) hidden.push((node.textContent ?? '').trim().slice(0, 40));
    }
    return hidden;
  });
}
