import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from '../parse-html.ts';
import { withoutAnchor } from '../text/compose/assign-anchors.ts';
import { allWords, isApparatus, ownWords } from '../text/blocks.ts';
import { eachElement } from '../typography/each-element.ts';

/** An anchor as a built page holds it, with the words it stands for. */
export interface ObservedAnchor {
  readonly id: string;
  readonly words: string;
}

/** What the register must know of a built page. */
export interface ObservedPage {
  /** Address from the root of the site. */
  readonly page: string;
  readonly anchors: readonly ObservedAnchor[];
  /** Older anchors that still land on the passage that replaced them. */
  readonly aliases: readonly string[];
  /** Words of the official passages that have no anchor yet. */
  readonly withoutAnchor: readonly string[];
}

/**
 * Reads the anchors of a built page. An id that begins with « _ » serves the page itself and is no promise.
 * A section, a row or an item of a list of ours stands for its first heading, row header or term; anything else for its own words.
 */
export function observePage(html: string, page: string): ObservedPage {
  return observeTree(fromHtml(html), page);
}

/** The same of a page that is not written yet. */
export function observeTree(root: Root, page: string): ObservedPage {
  const anchors: ObservedAnchor[] = [];
  const aliases: string[] = [];
  eachElement(root, (node) => {
    const id = node.properties['id'];
    if (typeof id !== 'string' || id.startsWith('_')) return;
    if (isAlias(node)) aliases.push(id);
    else anchors.push({ id, words: isByName(node, page) ? id : wordsOf(node) });
  });
  return { page, anchors, aliases, withoutAnchor: withoutAnchor(root) };
}

/**
 * Whether an anchor is promised by its name, its words being free to change: an id of the page as a whole, as the look of a frame,
 * and a way to cite a passage, which holds the status of the edition and the address of the site.
 */
function isByName(node: Element, page: string): boolean {
  return /^(?:html|body)$/u.test(node.tagName) || page.endsWith('/citer/');
}

function wordsOf(node: Element): string {
  if (/^(?:h[1-6]|p|li|dt|figcaption)$/u.test(node.tagName)) return ownWords(node) || allWords(node);
  const name = firstName(node);
  return name === null ? allWords(node) : ownWords(name) || allWords(name);
}

function firstName(node: Nodes): Element | null {
  if (!('children' in node)) return null;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (/^(?:h[1-6]|dt|caption|figcaption)$/u.test(child.tagName) || child.properties['scope'] === 'row')
      return child;
    const found = firstName(child);
    if (found !== null) return found;
  }
  return null;
}

/** An alias is an empty target of ours, put there by the register itself. */
function isAlias(node: Element): boolean {
  return isApparatus(node) && node.children.length === 0;
}
