import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { select, selectAll } from '../../src/select.ts';
import { FIRST_ROUND_TRIP, pageLimit, WHOLE } from './page-limit.ts';
import { ordinaryPages, type Page, pages } from './pages.ts';

test('the whole document on one page fits in two round trips', () => {
  const whole = pages.find(({ address }) => address === WHOLE.address);
  expect(gzipSync(whole?.html ?? '', { level: 9 }).length).toBeGreaterThan(FIRST_ROUND_TRIP);
  expect(gzipSync(whole?.html ?? '', { level: 9 }).length).toBeLessThan(WHOLE.bytes);
});

test('every other page fits in one first round trip, an annex that has grown in proportion', () => {
  const sizes = pages
    .filter(({ address }) => address !== WHOLE.address)
    .map(({ address, html }) => ({
      address,
      bytes: gzipSync(html, { level: 9 }).length,
      most: pageLimit(address),
    }));
  const sorted = sizes.toSorted((a, b) => b.bytes - a.bytes);
  const largest = sorted.slice(0, 3).map(({ address, bytes }) => `${address} ${bytes}`);
  console.log(`Largest pages, bytes after gzip -9 (${FIRST_ROUND_TRIP} at most): ${largest.join(', ')}`);
  expect(sorted.filter(({ bytes, most }) => bytes > most)).toEqual([]);
});

test.each(pages)('$address names the font of ours, and the serif where official words stand', (page) => {
  const serif = select('[data-officiel], .official', page.tree) === undefined ? 0 : 1;
  const isEmpty = page.address === '/404.html' || fontsOf(page).length === 0;
  expect(fontsOf(page)).toHaveLength(isEmpty ? 0 : 1 + serif);
});

test.each(ordinaryPages)('$address names its favicon', ({ tree }) => {
  expect(select('head > link[rel~="icon"]', tree)).toBeDefined();
});

test('the two fonts weigh 45 kB together, and the favicon is light', () => {
  const fonts = [...new Set(pages.flatMap(fontsOf))];
  const sizes = fonts.map((font) => statSync(join(siteFolders.published, font)).size);
  console.log(`Fonts: ${fonts.map((font, at) => `${font} ${sizes[at]}`).join(', ')} bytes.`);
  expect(fonts).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
  expect(statSync(join(siteFolders.published, 'favicon.svg')).size).toBeLessThan(2_000);
});

/** The font files of a page, by their path inside the site, whether preloaded or named in its style. */
function fontsOf({ address, tree }: Page): readonly string[] {
  const preloaded = selectAll('link[rel~="preload"][as="font"]', tree).map(
    (link) => attribute(link, 'href') ?? '',
  );
  const css = selectAll('style', tree)
    .map((style) => toString(style))
    .join('\n');
  const named = [...css.matchAll(/url\(\s*["']?([^"')]+\.(?:woff2?|ttf|otf))/gu)].map(([, url = '']) => url);
  const paths = [...preloaded, ...named].map((url) =>
    new URL(url, `https://site.invalid${address}`).pathname.slice(1),
  );
  return [...new Set(paths)];
}
