import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { pages } from '../pages.ts';
import { printedTables } from '../printed-table.ts';
import { plainText } from '../written-cell.ts';
import type { BrowserTab } from './browser-tab.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const DESK = { width: 1280, height: 789 };

/** Words that hold a space which must not break, as a page sets them, by the page; each is looked for with plain spaces. */
const SOUGHT = [
  { address: '/convention/tableau/', what: 'a thousand', pattern: /\b\d\s\d{3}\b/u },
  { address: '/quartiers/nouveau-mons/', what: 'a percentage', pattern: /\b\d+,\d\s%/u },
  { address: '/quartiers/nouveau-mons/', what: 'a range of ages', pattern: /\b\d+-\d+\sans/u },
  { address: '/convention/priorites/', what: 'a semicolon', pattern: /\p{L}+\s;/u },
  { address: '/convention/presentation/', what: 'a quotation', pattern: /«\s\p{L}+/u },
] as const;

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test.each(SOUGHT)(
      'finding in $address finds $what typed with plain spaces',
      async ({ address, pattern }) => {
        const tab = await open(address, DESK);
        const text = await tab.evaluate(readWords);
        const written = pattern.exec(text)?.[0] ?? '';
        expect(written).toMatch(/\s/u);
        expect(await tab.evaluate(findWords, written.replace(/\s/gu, ' '))).toBe(true);
        expect(await tab.evaluate(findWords, `${written}zzz`)).toBe(false);
      },
    );

    test('a term is found with the word before it and the one after', async () => {
      const tab = await open('/convention/presentation/', DESK);
      const terms = await tab.evaluate(readTerms);
      expect(terms.length).toBeGreaterThan(10);
      // The search of WebKit stops where a field or a button begins, and that of a term comes before its words.
      const sought = browser.name === 'WebKit' ? terms.map(([, after]) => after) : terms.flat();
      const lost: string[] = [];
      for (const words of sought) if (!(await tab.evaluate(findWords, words))) lost.push(words);
      expect(lost).toEqual([]);
    });

    // WebKit gives no page the clipboard that a test could read: what it would copy is what is selected.
    test.each(['/convention/priorites/', '/convention/tableau/', '/convention/annexe/'])(
      'a copy of %s holds no permalink',
      async (address) => {
        const tab = await open(address, DESK);
        const copied = await copy(tab, '[data-officiel]', browser.name !== 'WebKit');
        expect(copied.length).toBeGreaterThan(500);
        expect(copied).not.toContain('¶');
      },
    );

    test('a copied passage is its words, those that open an explanation included', async () => {
      const tab = await open('/convention/presentation/', DESK);
      const count = await tab.evaluate(
        () => document.querySelectorAll('[data-officiel] p:has([popovertarget])').length,
      );
      expect(count).toBeGreaterThan(0);
      const words = await tab.evaluate(() => {
        const passage = document.querySelector('[data-officiel] p:has([popovertarget])');
        passage?.setAttribute('id', '_tried');
        const own = passage?.cloneNode(true) as Element;
        for (const ours of own.querySelectorAll('[data-apparatus]')) ours.remove();
        return own.textContent ?? '';
      });
      expect(plainText(await copy(tab, '#_tried', browser.name !== 'WebKit'))).toBe(plainText(words));
    });

    test('a copied row is its cells, each alone', async () => {
      const tab = await open('/convention/tableau/', DESK);
      const copied = await copy(tab, '.scroll', browser.name !== 'WebKit');
      const html = pages.find(({ address }) => address === '/convention/tableau/')?.html ?? '';
      const expected = printedTables(html)[0]?.rows.map(({ name, cells }) => [name, ...cells.map(plainCell)]);
      const rows = copied.split('\n').filter((line) => line.trim() !== '');
      expect(
        rows.slice(-(expected?.length ?? 0)).map((line) => line.split('\t').map((cell) => plainText(cell))),
      ).toEqual(expected);
    });
  });
}

/** A cell without the sign that we put after a doubtful value. */
function plainCell(words: string): string {
  return words.replace(/\s*\?$/u, '');
}

/** Selects an element, copies, and gives the text that a program would paste. */
async function copy(tab: BrowserTab, selector: string, hasClipboard: boolean): Promise<string> {
  return await tab.evaluate(
    async (wanted) => {
      const element = document.querySelector(wanted.selector);
      if (element === null) throw new Error(`No element "${wanted.selector}".`);
      getSelection()?.selectAllChildren(element);
      if (!wanted.hasClipboard) return getSelection()?.toString() ?? '';
      document.execCommand('copy');
      return await navigator.clipboard.readText();
    },
    { selector, hasClipboard },
  );
}

/** The words of a page. Runs inside the browser. */
function readWords(): string {
  const all = [...document.querySelectorAll<HTMLElement>('main :is(p, li, td, h2)')];
  return all
    .filter((element) => element.checkVisibility())
    .map(({ innerText }) => innerText)
    .join('\n');
}

/** Each term with the word before it and the one after, as they would be typed. Runs inside the browser. */
function readTerms(): readonly (readonly [string, string])[] {
  return [...document.querySelectorAll('[data-officiel] label')].flatMap((label) => {
    const passage = label.closest('p, li')?.cloneNode(true);
    if (!(passage instanceof Element)) return [];
    for (const ours of passage.querySelectorAll('[data-apparatus]')) ours.remove();
    const term = label.textContent ?? '';
    const [before = '', after = ''] = (passage.textContent ?? '').split(term);
    const words = (text: string) => text.replace(/\s+/gu, ' ').split('\n')[0] ?? '';
    return [
      [
        words(`${/\S+\s*$/u.exec(before)?.[0] ?? ''}${term}`),
        words(`${term}${/^\s*\S+/u.exec(after)?.[0] ?? ''}`),
      ] as const,
    ];
  });
}

/** What the search of a browser answers. Runs inside the browser. */
function findWords(words: string): boolean {
  getSelection()?.removeAllRanges();
  // No standard has it, all three have it: it is the search of the browser itself.
  const { find } = window as unknown as { find: (...options: readonly (string | boolean)[]) => boolean };
  return find.call(window, words, false, false, true, false, true, false);
}
