import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { heaviestPages } from './page-sample.ts';
import { pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);

/** How the titles and the links of a page look. */
interface Hierarchy {
  /** The sizes of bold titles, in px. */
  readonly boldSizes: readonly string[];
  /** The kinds of line under links. */
  readonly underLinks: readonly string[];
  /** What is underlined with dots and is no term. */
  readonly dotted: readonly string[];
}

test.each(heaviestPages(pages))(
  '$address has three sizes of bold titles at most, and one kind of line under its links',
  async ({ address }) => {
    const page = await open(address);
    const { boldSizes, underLinks, dotted } = await page.evaluate(readHierarchy);
    expect(boldSizes.length).toBeLessThanOrEqual(3);
    expect(underLinks.filter((kind) => kind !== 'solid')).toEqual([]);
    expect(dotted).toEqual([]);
  },
);

/** Runs inside the browser. */
function readHierarchy(): Hierarchy {
  const styled = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, style: getComputedStyle(element) }));
  const bold = styled('h1, h2, h3, h4, h5, h6').filter(({ style }) => Number(style.fontWeight) >= 600);
  const lined = styled('body *').filter(({ style }) => style.textDecorationLine.includes('underline'));
  return {
    boldSizes: [...new Set(bold.map(({ style }) => style.fontSize))],
    underLinks: [
      ...new Set(
        lined.filter(({ element }) => element.matches('a')).map(({ style }) => style.textDecorationStyle),
      ),
    ],
    dotted: lined
      .filter(
        ({ element, style }) => style.textDecorationStyle !== 'solid' && !element.matches('label, label *'),
      )
      .map(({ element }) => element.outerHTML.slice(0, 80)),
  };
}
