import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { readRegister } from '../../src/register/register.ts';
import { select, selectAll } from '../../src/select.ts';
import { passageUrl } from '../../src/text/passage-url.ts';
import { pages } from './pages.ts';

const { structure, annexe } = loadEditorial('.');
const register = readRegister(readFileSync('content/registre.jsonl', 'utf8'));
const at = (slug: string, opening: string): string => passageUrl(register, `/convention/${slug}/`, opening);

/** The passages that carry the structure of the text, by kind, each by its address. */
const NODES = {
  'a stake in the introduction': structure.enjeux.map(({ introduction }) => at('introduction', introduction)),
  'a stake in chapter II': structure.enjeux.map(({ enjeux }) => at('enjeux', enjeux)),
  'an ambition': structure.ambitions.map(({ priorites }) => at('priorites', priorites)),
  'a public': structure.publics.map(({ priorites }) => at('priorites', priorites)),
  'a row of the annex': annexe.map(({ id }) => `/convention/annexe/#${id}`),
};
const all = Object.values(NODES).flat();

/** Where the links of ours beside or inside a passage lead, from the root of the site; a link to the page of an ambition leads where that page does. */
function linksFrom(address: string): readonly string[] {
  const [path = '', id = ''] = address.split('#');
  const page = pages.find((one) => one.address === path);
  const passage = page === undefined ? undefined : select(`[id="${id}"]`, page.tree);
  if (passage === undefined) throw new Error(`No passage "${address}".`);
  const ours = selectAll('[data-apparatus] a, a[data-apparatus]', passage);
  return ours
    .map((link) => resolve(link, path))
    .flatMap((target) => (target.startsWith('/ambitions/') ? [target, ...linksOfPage(target)] : [target]))
    .filter((target) => target !== address);
}

/** The list of the whole structure, on the contents page. */
function linksOfList(): readonly string[] {
  const page = pages.find((one) => one.address === '/convention/');
  const list = page === undefined ? [] : selectAll('.structure a', page.tree);
  return list.map((link) => resolve(link, '/convention/'));
}

/** Where the links of the main part of a page lead. */
function linksOfPage(address: string): readonly string[] {
  const page = pages.find((one) => one.address === address);
  return page === undefined ? [] : selectAll('main a[href]', page.tree).map((link) => resolve(link, address));
}

function resolve(link: Element, page: string): string {
  const url = new URL(attribute(link, 'href') ?? '', `https://site.invalid${page}`);
  return url.pathname + url.hash;
}

test('every passage of the structure has an address of its own', () => {
  expect(all.every((address) => address.includes('#'))).toBe(true);
  expect(new Set(all).size).toBe(6 + 6 + 11 + 4 + 14);
});

test('the list of the structure leads to each of them', () => {
  expect(all.filter((address) => !linksOfList().includes(address))).toEqual([]);
});

test('the two wordings of a stake lead to each other', () => {
  structure.enjeux.forEach(({ introduction, enjeux }) => {
    expect(linksFrom(at('introduction', introduction))).toContain(at('enjeux', enjeux));
    expect(linksFrom(at('enjeux', enjeux))).toContain(at('introduction', introduction));
  });
});

test('an ambition leads to all its rows of the annex, and each row back to it by its own page', () => {
  for (const { id, priorites } of structure.ambitions) {
    const ambition = at('priorites', priorites);
    const rows = annexe.filter((row) => row.ambition === id).map((row) => `/convention/annexe/#${row.id}`);
    expect(linksFrom(ambition)).toEqual(expect.arrayContaining(rows));
    for (const row of rows) expect(linksFrom(row)).toContain(ambition);
  }
});

test.each(Object.entries(NODES))(
  'from %s a reader reaches every other passage of the structure',
  (_, from) => {
    for (const start of from) {
      const reached = new Set([start]);
      for (const place of reached) {
        const isList = place.startsWith('/convention/#');
        const next = isList ? linksOfList() : linksFrom(place);
        for (const target of next)
          if (all.includes(target) || target.startsWith('/convention/#')) reached.add(target);
      }
      expect(all.filter((address) => !reached.has(address))).toEqual([]);
    }
  },
);
