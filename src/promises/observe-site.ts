import type { Element, Nodes, Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../parse-html.ts';
import { allWords, isApparatus, ownWords } from '../text/blocks.ts';
import { withoutAnchor } from '../text/compose/assign-anchors.ts';
import { eachElement } from '../typography/each-element.ts';
import type { ObservedSite } from './check-register.ts';

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

/** Files that serve the host or the browser: no reader cites their address. */
const OF_SERVICE =
  /^\/(?:404\.html|robots\.txt|sitemap\.xml|favicon\.\w+|\.htaccess|\.construction|_headers|nginx\.conf|fonts\/.*|partage\/.*|_astro\/.*|.*\.js)$/u;

/**
 * Reads a built folder: every address it answers, and the anchors of every page. Sorted, so that the register grows in a stable order.
 * A page whose bytes are known is not read again.
 */
export function observeSite(
  folder: string,
  known: (html: string, page: string) => ObservedPage | undefined = () => undefined,
): ObservedSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/u, '')}`,
    )
    .filter((path) => !OF_SERVICE.test(path))
    .toSorted();
  const pages = files
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const page = addressOf(path);
      return known(html, page) ?? observePage(html, page);
    });
  return { addresses: new Set(files.map(addressOf).toSorted()), pages };
}

function addressOf(path: string): string {
  return path.replace(/\/index\.html$/u, '/');
}
