import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { officialBlocks } from '../../src/text/blocks.ts';
import { attribute } from './attribute.ts';
import { pages } from './pages.ts';

const chapters = pages.filter(({ address }) => address.startsWith('/convention/'));

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

test.each(chapters)('no permalink of $address stands in a heading, and all take the focus', ({ tree }) => {
  expect(selectAll('h1 a.p, h2 a.p, h3 a.p, h4 a.p', tree)).toEqual([]);
  expect(selectAll('a.p[tabindex]', tree)).toEqual([]);
  const names = selectAll('a.p', tree).map((link) => attribute(link, 'ariaLabel'));
  expect(new Set(names)).toEqual(new Set(['Lien vers ce passage']));
});
