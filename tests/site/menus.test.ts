import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { select, selectAll } from '../../src/select.ts';
import { ordinaryPages, type Page } from './pages.ts';

const sitePages = ordinaryPages.filter(({ address }) => !/^\/graphiques\/./u.test(address));
const home = sitePages.find(({ address }) => address === '/');

/** What stands in the header, then in the footer, in order: words and targets from the root of the site. */
function menusOf({ address, tree }: Page): readonly string[] {
  const links = [...selectAll('body > .page > header nav a', tree), ...selectAll('footer nav a', tree)];
  return links.map((link) => {
    const { pathname, hash } = new URL(attribute(link, 'href') ?? '', `https://site.invalid${address}`);
    return `${toString(link)} ${hash === '#_contenu' ? hash : pathname + hash}`;
  });
}

test('the menu of the home page has its seven doors', () => {
  expect(home === undefined ? [] : menusOf(home)).toEqual(
    expect.arrayContaining(['Thèmes /themes/', 'Glossaire /glossaire/', 'Recherche /recherche/']),
  );
});

test.each(sitePages)('$address has the menus of all pages, and the way to search', (page) => {
  expect(menusOf(page)).toEqual(home === undefined ? [] : menusOf(home));
  const field = select('form[role="search"] input[type="search"], search input[type="search"]', page.tree);
  expect(field).toBeDefined();
});
