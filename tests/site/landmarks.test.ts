import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { select, selectAll } from '../../src/select.ts';
import { ordinaryPages, pages } from './pages.ts';

test.each(pages)('$address is in French', ({ tree }) => {
  expect(select('html', tree)?.properties['lang']).toBe('fr');
});

test.each(pages)('$address has a header, a main part and a footer, once each', ({ tree }) => {
  for (const tag of ['header', 'main', 'footer']) {
    const own = selectAll(tag, tree).filter((element) => !isInSection(element, selectAll('main', tree)));
    expect(own.map(() => tag)).toEqual([tag]);
  }
});

// An embed stands in somebody else's page: no menu of ours there, and nothing to skip.
const embeds = ordinaryPages.filter(({ address }) => /^\/graphiques\/./u.test(address));
const sitePages = ordinaryPages.filter(({ address }) => !/^\/graphiques\/./u.test(address));

test('embeds have no menu', () => {
  expect(embeds.length).toBeGreaterThan(0);
  const others = embeds.filter(({ tree }) => select('nav, [role="navigation"]', tree) !== undefined);
  expect(others.map(({ address }) => address)).toEqual([]);
});

test.each(sitePages)('$address has navigations, each with a name of its own', ({ tree }) => {
  const names = selectAll('nav', tree).map(
    (nav) => attribute(nav, 'ariaLabel') ?? attribute(nav, 'ariaLabelledBy'),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(names.length);
});

test.each(sitePages)('$address opens with a link to its main part', ({ tree }) => {
  const first = select('body a, body button, body input, body [tabindex="0"]', tree);
  const main = select('main', tree);
  const target = main === undefined ? null : attribute(main, 'id');
  expect(first?.tagName).toBe('a');
  expect(target).not.toBeNull();
  expect(first === undefined ? null : attribute(first, 'href')).toBe(`#${target}`);
});

/** Headers and footers inside the main part are not landmarks of the page. */
function isInSection(element: Element, mains: readonly Element[]): boolean {
  return mains.some((main) => main !== element && selectAll(element.tagName, main).includes(element));
}
