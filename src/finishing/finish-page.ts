import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromHtml } from '../parse-html.ts';
import { addAliases } from '../text/compose/old-anchors.ts';
import { holdHyphens } from '../text/hold-hyphens.ts';
import { typesetTree } from '../typography.ts';
import { applyContentPolicy } from './content-policy.ts';
import { outsideLinks, relativeLinks } from './relative-links.ts';

/** A page as it is rendered; `page` is its address from the root of the site, `aliases` gives the anchor that replaces each old one. */
export interface UnfinishedPage {
  readonly html: string;
  readonly page: string;
  readonly aliases: ReadonlyMap<string, string>;
}

/** A page as it is published, and a line of what was noted of it while its tree was at hand, see noted-pages.ts. */
export interface FinishedPage {
  readonly html: string;
  readonly noted: string;
}

/**
 * The last pass over the HTML of a page: targets of older anchors, French typography, links relative to the page, those of a frame opened apart, one style block,
 * the content policy. `page` is the address of the page from the root of the site; `aliases` gives the anchor that replaces each old one.
 */
export function finishPage(
  html: string,
  page: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): string {
  return writePage(finishTree(html, page, aliases));
}

/** The same pass, before the page is written. */
export function finishTree(html: string, page: string, aliases: ReadonlyMap<string, string>): Root {
  const root = fromHtml(html);
  addAliases(root, aliases);
  typesetTree(root);
  holdHyphens(root);
  outsideLinks(root, page);
  relativeLinks(root, page);
  applyContentPolicy(root);
  return root;
}

/** Writes a finished page. */
export function writePage(root: Root): string {
  return `${toHtml(root, { collapseEmptyAttributes: true, preferUnquoted: true, closeEmptyElements: true })}\n`;
}
