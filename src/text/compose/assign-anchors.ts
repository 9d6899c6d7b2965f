import type { Element, Root } from 'hast';
import { fromHtml } from '../../parse-html.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import type { Register } from '../../register/register.ts';
import { officialBlocks } from '../blocks.ts';

/** Elements of the official text that get a permanent anchor of their own; rows get theirs from their component. */
const ANCHORED: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 p li figcaption'.split(' '));

/**
 * Gives each heading, paragraph and item of the official text the anchor that the register holds for its words, in place.
 * Passages of the same words on one page take their anchors in the order of the register; a passage not yet registered gets none.
 * The id that Markdown gives a heading is dropped: it follows the words and the position, which an anchor must not.
 */
export function assignAnchors(root: Root | Element, page: string, register: Register): void {
  const waiting = anchorsByWords(page, register);
  for (const { element, text } of officialBlocks(root)) {
    if (!ANCHORED.has(element.tagName)) continue;
    if (/^h[1-6]$/u.test(element.tagName)) delete element.properties['id'];
    if (element.properties['id'] !== undefined) continue;
    const id = waiting.get(fingerprint(text))?.shift();
    if (id !== undefined) element.properties['id'] = id;
  }
}

/** The passages of the official text that ought to have an anchor and have none. */
export function withoutAnchor(root: Root | Element): readonly string[] {
  return officialBlocks(root)
    .filter(({ element }) => ANCHORED.has(element.tagName) && element.properties['id'] === undefined)
    .map(({ text }) => text);
}

function anchorsByWords(page: string, register: Register): Map<string, string[]> {
  const byWords = new Map<string, string[]>();
  const aliases = register.aliases.get(page);
  for (const [id, anchor] of register.anchors.get(page) ?? []) {
    if (aliases?.has(id)) continue;
    byWords.set(anchor.fingerprint, [...(byWords.get(anchor.fingerprint) ?? []), id]);
  }
  return byWords;
}

/** A chapter with its anchors set. */
export interface AnchoredChapter {
  /** Address of its page from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly root: Element;
}

/**
 * Reads chapters that stand one after the other, each in an element with `data-officiel`, its address in `data-page`
 * and its title in `title`, and gives their passages the anchors of the register.
 */
export function anchoredChapters(html: string, register: Register): readonly AnchoredChapter[] {
  const elements = fromHtml(html, { fragment: true }).children.filter((node) => node.type === 'element');
  return elements.map((root) => {
    const page = String(root.properties['dataPage']);
    assignAnchors(root, page, register);
    return { page, title: String(root.properties['title']), root };
  });
}
