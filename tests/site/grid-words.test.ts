import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { heaviestPages } from './page-sample.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);

// What keeps « Villeneuve-d’Ascq » whole is an element: right inside a grid, each of its pieces would be a cell.
test.each(heaviestPages(pages))('$address leaves no words bare in a grid', async ({ address }) => {
  const page = await open(address);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.evaluate(brokenWords)).toEqual([]);
});

test('words that a grid takes apart are seen', async () => {
  const page = await open('/errata/');
  await page.evaluate(() => {
    const grid = document.createElement('div');
    grid.append('avant ');
    const kept = document.createElement('span');
    kept.className = 'n';
    kept.textContent = 'Mons-en-Barœul';
    grid.append(kept);
    document.querySelector('main')?.append(grid);
    grid.style.display = 'grid';
  });
  expect(await page.evaluate(brokenWords)).toEqual(['avant Mons-en-Barœul']);
});

/** Words that stand right inside a grid or a flexible row beside a piece that is kept whole. Runs inside the browser. */
function brokenWords(): readonly string[] {
  return [...document.querySelectorAll('.n')].flatMap(({ parentElement }) => {
    if (parentElement === null || !/grid|flex/u.test(getComputedStyle(parentElement).display)) return [];
    const bare = [...parentElement.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    return bare ? [(parentElement.textContent ?? '').trim()] : [];
  });
}
