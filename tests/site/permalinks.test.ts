import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { select, selectAll } from '../../src/select.ts';
import { officialBlocks, ownWords } from '../../src/text/blocks.ts';
import { pages } from './pages.ts';
import { plainText } from './written-cell.ts';

/** The chapters; the whole document on one page leads to them, and the pages that cite them lead to each passage. */
const chapters = pages.filter(
  ({ address }) => address.startsWith('/convention/') && !/\/(?:integrale|citer)\/$/u.test(address),
);

test.each(chapters)(
  'each passage and each row of $address has one permalink, in the order of the text',
  (page) => {
    const passages = new Set<Element>(officialBlocks(page.tree).map(({ element }) => element));
    const anchored = selectAll('[data-officiel] [id]', page.tree).filter(
      (element) => passages.has(element) || element.tagName === 'tr',
    );
    const ids = anchored.map((element) => `#${attribute(element, 'id')}`);
    const links = selectAll('[data-officiel] a.p', page.tree).map((link) => attribute(link, 'href'));
    expect(ids.length).toBeGreaterThan(3);
    expect(links).toEqual(ids);
  },
);

test.each(chapters)(
  'no permalink of $address stands in a heading or in the header of a row, and all take the focus',
  ({ tree }) => {
    expect(selectAll('h1 a.p, h2 a.p, h3 a.p, h4 a.p, th a.p', tree)).toEqual([]);
    expect(selectAll('a.p[tabindex]', tree)).toEqual([]);
  },
);

test.each(chapters)('the name of each permalink of $address says which passage it leads to', ({ tree }) => {
  for (const link of selectAll('[data-officiel] a.p', tree)) {
    const passage = select(`[id="${attribute(link, 'href')?.slice(1)}"]`, tree);
    const name = attribute(link, 'ariaLabel') ?? '';
    const words = name
      .replace(/^¶ /u, '')
      .replace(/ \(\d+\)$/u, '')
      .replace(/…$/u, '');
    expect(words.length).toBeGreaterThan(2);
    expect(words.length).toBeLessThanOrEqual(40);
    expect(name).toMatch(/^¶ \S/u);
    const named = passage?.tagName === 'tr' ? select('[scope=row]', passage) : passage;
    expect(plainText(named === undefined ? '' : ownWords(named))).toContain(plainText(words));
  }
});
