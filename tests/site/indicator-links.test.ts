import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { select, selectAll } from '../../src/select.ts';
import { type Page, pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const dataset = loadDataset(readDataFolder('data'));
const specs = loadSpecs('.', dataset);
const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
const { open } = visitSite(siteFolders.published);
const byAddress = new Map(pages.map((page) => [page.address, page]));

test.each(dataset.indicators)('$id leads to itself for each neighbourhood, by a plain link', ({ id }) => {
  const main = `/indicateurs/${id}/`;
  const seen = new Set<string>();
  for (const address of linksOf(main, 'nav.choose a')) {
    expect(address.startsWith(main)).toBe(true);
    const page = byAddress.get(address);
    const here = page === undefined ? [] : selectAll('nav.choose [aria-current]', page.tree);
    expect(here).toHaveLength(1);
    seen.add(here.map((link) => toString(link)).join());
    expect(linksOf(address, 'nav.choose a')).toHaveLength(neighbourhoods.length);
  }
  expect([...seen].toSorted()).toEqual(neighbourhoods.map(({ shortName }) => shortName).toSorted());
});

test.each(dataset.indicators)(
  'a page of $id has its neighbourhood in view, in words and in its drawing',
  ({ id }) => {
    for (const { id: territory, shortName } of neighbourhoods) {
      const page = byAddress.get(`/indicateurs/${id}/${territory}/`);
      if (page === undefined) continue;
      expect(textOf(page, 'h1').replaceAll(/\s/gu, ' ')).toContain(shortName.replaceAll(/\s/gu, ' '));
      expect(textOf(page, '.g-focus > span')).toContain(shortName);
    }
  },
);

test('the gallery shows every figure by its question, with its picture, for each neighbourhood', () => {
  for (const [address, territory] of [
    ['/graphiques/', null],
    ...neighbourhoods.map(({ id }) => [`/quartiers/${id}/graphiques/`, id]),
  ] as const) {
    const page = byAddress.get(address);
    if (page === undefined) throw new Error(`No page "${address}".`);
    const questions = selectAll('.plates a', page.tree).map((link) => toString(link).trim());
    expect(questions.map(plain).toSorted()).toEqual(specs.map(({ question }) => plain(question)).toSorted());
    const images = selectAll('.plates img', page.tree).map((image) => attribute(image, 'src') ?? '');
    expect(images).toHaveLength(specs.length);
    if (territory !== null) expect(images.every((src) => src.includes(`/${territory}/`))).toBe(true);
  }
});

test('at 1280 px the question, the finding and the drawing of an indicator are seen together', async () => {
  for (const { id } of dataset.indicators) {
    const page = await open(`/indicateurs/${id}/`);
    await page.setViewportSize({ width: 1280, height: 900 });
    const bottoms = await page
      .locator('.asked, h1, .g-focus')
      .evaluateAll((nodes) =>
        nodes.slice(0, 3).map((node) => [node.className, Math.round(node.getBoundingClientRect().bottom)]),
      );
    expect(bottoms).toHaveLength(3);
    expect(bottoms.filter(([, bottom]) => Number(bottom) > 900)).toEqual([]);
    const room = await page
      .locator('.drawing')
      .first()
      .evaluate((node) => node.getBoundingClientRect());
    // More than half of the screen.
    expect(room.width).toBeGreaterThan(640);
  }
});

function linksOf(address: string, selector: string): readonly string[] {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`No page "${address}".`);
  return selectAll(selector, page.tree).map(
    (link) => new URL(attribute(link, 'href') ?? '', `http://x${address}`).pathname,
  );
}

function textOf({ tree }: Page, selector: string): string {
  const element = select(selector, tree);
  return element === undefined ? '' : toString(element);
}

function plain(words: string): string {
  return words.replaceAll(/[\s\u{A0}\u{202F}]/gu, ' ').replaceAll('’', "'");
}
