import { attribute } from '../../src/built/link-defects.ts';
import { select } from '../../src/select.ts';
import type { Page } from './pages.ts';

/** The absolute addresses that a page prints, and by which element. */
const PRINTED = [
  ['canonical', 'link[rel="canonical"]', 'href'],
  ['og:url', 'meta[property="og:url"]', 'content'],
] as const;

/** What is wrong in the absolute addresses of a page; without a public address a page must print none. */
export function addressDefects({ address, tree }: Page, publicAddress: string): readonly string[] {
  const expected = publicAddress === '' ? null : publicAddress.replace(/\/$/u, '') + address;
  return PRINTED.flatMap(([name, selector, property]) => {
    const element = select(selector, tree);
    const printed = element === undefined ? null : attribute(element, property);
    return printed === expected ? [] : [`${address}: ${name} is ${printed}, not ${expected}`];
  });
}
