import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);
const PAGES = [
  '/',
  '/quartiers/nouveau-mons/',
  '/indicateurs/part-15-24-ans/',
  '/donnees/',
  '/verification/presentation/',
];

test.each(PAGES.flatMap((address) => [320, 1280].map((width) => ({ address, width }))))(
  'no range, no name of the town and no inverted pronoun of ours breaks on $address at $width px',
  async ({ address, width }) => {
    const page = await open(address);
    await page.setViewportSize({ width, height: 800 });
    const { seen, broken } = await page.evaluate(brokenHyphens);
    expect(seen).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  },
);

/** The hyphened words of ours, and those that stand on two lines. Runs inside the page. */
function brokenHyphens(): { seen: number; broken: string[] } {
  const pattern = /\d[-–]\d+|Mons-en-Barœul|\p{L}+-(?:t-)?(?:elles?|ils?|on|ce)(?!\p{L})/gu;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  let seen = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const isOurs = node.parentElement?.closest('svg, script, style, [data-officiel]') === null;
    if (!isOurs) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      seen += 1;
      if (lines.size > 1) broken.push(word);
    }
  }
  return { seen, broken };
}
