import type { Root } from 'hast';
import { eachElement } from '../typography/each-element.ts';

/** The pages made to be framed: those of a figure, live or frozen, and of the values of a version. */
const FRAMED = /^\/graphiques\/[^/]+\/[^/]+\//u;

/**
 * Opens every link of a page made to be framed in a window of its own, in place: most pages of the site forbid frames, so that a link
 * followed inside one would leave an error where the chart was. Links to a place of the page itself stay in it.
 */
export function outsideLinks(root: Root, page: string): void {
  if (!FRAMED.test(page)) return;
  eachElement(root, ({ tagName, properties }) => {
    const href = properties['href'];
    if ((tagName !== 'a' && tagName !== 'area') || typeof href !== 'string' || href.startsWith('#')) return;
    properties['target'] = '_blank';
    properties['rel'] = ['noopener'];
  });
}
