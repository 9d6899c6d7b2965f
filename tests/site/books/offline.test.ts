import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { selectAll } from '../../../src/select.ts';
import { OFFLINE } from '../../../src/urls.ts';
import type { BrowserTab } from '../browsers/browser-tab.ts';
import { browsers } from '../browsers/browsers.ts';

const archive = join(siteFolders.published, OFFLINE);
const files = unzipSync(readFileSync(archive));
const names = Object.keys(files);
const pages = names.filter((name) => name.endsWith('.html'));
const textOf = (name: string): string => new TextDecoder().decode(files[name]);

const WINDOW = { width: 1280, height: 900 };
const anchors = new Map<string, ReadonlySet<string>>();
let disk = '';
beforeAll(async () => {
  disk = join(await mkdtemp(join(tmpdir(), 'copie-')), 'Été à la mairie (2e copie)');
  for (const name of names) {
    mkdirSync(dirname(join(disk, name)), { recursive: true });
    writeFileSync(join(disk, name), files[name] ?? '');
  }
});
afterAll(() => rm(dirname(disk), { recursive: true, force: true }));

test('the copy weighs 4 MB at most, opens into one folder, and leaves out what is made to be framed', () => {
  console.log(`Offline copy: ${statSync(archive).size} bytes, ${names.length} files, ${pages.length} pages.`);
  expect(statSync(archive).size).toBeLessThanOrEqual(4_000_000);
  expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(1);
  expect(names.filter((name) => /\/graphiques\/|\.zip$/u.test(name))).toEqual([]);
  expect(pages.length).toBeGreaterThan(50);
});

test('every link of every page lands on a file of the copy, or on an address of the web', () => {
  const lost = pages.flatMap((page) =>
    selectAll('[href], [src], form[action]', fromHtml(textOf(page))).flatMap((node) => {
      const target = attribute(node, 'href') ?? attribute(node, 'src') ?? attribute(node, 'action') ?? '';
      const { protocol, pathname, hash } = new URL(target, pathToFileURL(join(disk, page)));
      if (protocol !== 'file:') return [];
      const file = decodeURIComponent(pathname);
      if (!existsSync(file) || !statSync(file).isFile()) return [`${page} → ${target}`];
      const id = decodeURIComponent(hash.slice(1));
      const isThere = id === '' || idsOf(file).has(id);
      return isThere ? [] : [`${page} → ${target} (no such anchor)`];
    }),
  );
  expect(lost).toEqual([]);
});

test('no page asks anything of the network by itself', () => {
  for (const page of pages)
    for (const node of selectAll(
      'script, img, iframe, link[rel~=stylesheet], link[rel~=preload]',
      fromHtml(textOf(page)),
    ))
      expect(attribute(node, 'src') ?? attribute(node, 'href') ?? '').not.toMatch(/^(?:https?:)?\/\//u);
});

for (const browser of browsers) {
  describe(`from a disk, in ${browser.name}`, () => {
    let tab: BrowserTab | null = null;
    beforeAll(async () => {
      tab = await browser.start();
    });
    afterAll(() => tab?.close());

    test.each(['index.html', 'convention/presentation/index.html', 'convention/integrale/index.html'])(
      '%s shows in its own fonts, and its first link leads on',
      async (path) => {
        if (tab === null) throw new Error(`${browser.name} has not started.`);
        const [root = ''] = (names[0] ?? '').split('/');
        await tab.open(pathToFileURL(join(disk, root, path)).href, WINDOW);
        const isOfficial = path.startsWith('convention/');
        expect(new Set(await tab.evaluate(readFonts))).toEqual(new Set(isOfficial ? ['AHN', 'TO'] : ['AHN']));
        const next = await tab.evaluate(firstLink);
        await tab.open(next, WINDOW);
        expect(await tab.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
      },
    );

    test('the field of any page searches, and the first result leads to its passage', async () => {
      if (tab === null) throw new Error(`${browser.name} has not started.`);
      const [root = ''] = (names[0] ?? '').split('/');
      await tab.open(pathToFileURL(join(disk, root, 'convention/enjeux/index.html')).href, WINDOW);
      await tab.evaluate(() => {
        for (const field of document.querySelectorAll<HTMLInputElement>('input[name=q]'))
          field.value = 'CCAS';
      });
      await tab.click('.seek button');
      const found = await waitForResult(tab);
      expect(found).toMatch(/\/glossaire\/index\.html#ccas$/u);
      await tab.open(found, WINDOW);
      expect(await tab.evaluate(() => document.querySelector(':target')?.textContent ?? '')).toContain(
        'CCAS',
      );
    });
  });
}

/** The address of the first result, once it is there: the page left behind may still answer, with its own lists. */
async function waitForResult(tab: BrowserTab): Promise<string> {
  return await vi.waitFor(
    async () => {
      const href = await tab.evaluate(
        () => document.querySelector<HTMLAnchorElement>('#_resultats li > a')?.href ?? '',
      );
      if (href === '') throw new Error('No result.');
      return href;
    },
    { timeout: 10_000, interval: 100 },
  );
}

/** The anchors of a page on the disk. */
function idsOf(file: string): ReadonlySet<string> {
  const nodes = anchors.has(file) ? [] : selectAll('[id]', fromHtml(readFileSync(file, 'utf8')));
  const ids = anchors.get(file) ?? new Set(nodes.map((node) => attribute(node, 'id') ?? ''));
  anchors.set(file, ids);
  return ids;
}

/** The families of the fonts that the page has loaded; runs in the page. */
function readFonts(): Promise<readonly string[]> {
  return document.fonts.ready.then(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replace(/"/gu, '')),
  );
}

/** Where the first link of the menu to another page leads; runs in the page. */
function firstLink(): string {
  const links = [...document.querySelectorAll('header a')].flatMap((link) =>
    link instanceof HTMLAnchorElement ? [link.href] : [],
  );
  return links.find((href) => !href.includes('#')) ?? '';
}
