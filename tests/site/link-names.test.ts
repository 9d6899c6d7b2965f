import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { selectAll } from '../../src/select.ts';
import { allWords } from '../../src/text/blocks.ts';
import { ordinaryPages } from './pages.ts';

/**
 * Links that their place names: in a table, whose heads are read with each cell; the numbers of the index, after their entry; the cells of a
 * verification, after the name of their indicator; in the explanation of a term, which is alone when it is open.
 */
const NAMED_BY_PLACE = 'main table a, .entries a, .checks dd a, [popover] a';

test('two targets with one name are seen, one target with two links is not', () => {
  const tree = fromHtml(
    '<main><a href="a">Lire</a><a href="b" aria-label="Lire la suite">Lire</a><a href="a">Lire</a><a href="c">Lire </a></main>',
  );
  expect(sharedNames({ tree })).toEqual(['Lire: a, c']);
});

test.each(ordinaryPages)('no two links of $address lead to two places under one name', (page) => {
  expect(sharedNames(page)).toEqual([]);
});

test.each(ordinaryPages)(
  'no link of $address is without a name, or named otherwise than it shows',
  (page) => {
    const links = selectAll('a[href]', page.tree);
    expect(links.filter((link) => nameOf(link) === '')).toEqual([]);
    // Who speaks to a computer says the words that are seen. A sign, « ¶ » or « ? », is no word.
    const others = links.filter((link) => {
      const words = allWords(link).toLowerCase();
      return /\p{L}/u.test(words) && !nameOf(link).toLowerCase().includes(words);
    });
    expect(others.map((link) => `${allWords(link)}: ${nameOf(link)}`)).toEqual([]);
  },
);

function sharedNames({ tree }: Pick<(typeof ordinaryPages)[number], 'tree'>): readonly string[] {
  const named = new Set(selectAll(NAMED_BY_PLACE, tree));
  const links = selectAll('main a[href]', tree).filter((link) => !named.has(link));
  return [...Map.groupBy(links, nameOf)].flatMap(([name, list]) => {
    const targets = new Set(list.map((link) => attribute(link, 'href')));
    return targets.size === 1 ? [] : [`${name}: ${[...targets].join(', ')}`];
  });
}

function nameOf(link: Element): string {
  return (attribute(link, 'ariaLabel') ?? allWords(link)).replace(/\s+/gu, ' ').trim();
}
