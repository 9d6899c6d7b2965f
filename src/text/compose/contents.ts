import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { fromHtml } from '../../parse-html.ts';
import { officialBlocks } from '../blocks.ts';
import { element } from '../element.ts';

/** One heading of a chapter with the headings below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly words: string;
  readonly level: number;
  readonly children: readonly ContentsEntry[];
}

/** The tree of the official headings below the chapter title that have an anchor; empty where there are none. */
export function chapterContents(root: Root | Element): readonly ContentsEntry[] {
  const headings = officialBlocks(root).flatMap(({ element: heading, text }) => {
    const level = Number(/^h([2-6])$/u.exec(heading.tagName)?.[1] ?? 0);
    const id = heading.properties['id'];
    return level > 0 && typeof id === 'string' ? [{ id, words: text, level }] : [];
  });
  return nest(headings);
}

function nest(headings: readonly Omit<ContentsEntry, 'children'>[]): readonly ContentsEntry[] {
  const [first, ...others] = headings;
  if (first === undefined) return [];
  const end = others.findIndex(({ level }) => level <= first.level);
  const below = end === -1 ? others : others.slice(0, end);
  const after = end === -1 ? [] : others.slice(end);
  return [{ ...first, children: nest(below) }, ...nest(after)];
}

/**
 * Puts our sentence on a chapter after the entry of the contents that leads to it, as a note of ours.
 * `summaries` gives the sentence by the slug of the chapter; an entry that leads elsewhere gets none.
 */
export function addSummaries(html: string, summaries: ReadonlyMap<string, string>): string {
  const root = fromHtml(html, { fragment: true });
  visit(root, 'element', (item) => {
    if (item.tagName !== 'li') return;
    const sentence = summaries.get(slugOf(item));
    if (sentence === undefined) return;
    item.children.push(element('div', { className: ['aside'], dataApparatus: '' }, [sentence]));
  });
  return toHtml(root);
}

function slugOf(item: Element): string {
  const link = item.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'a',
  );
  return /([^/]+)\/$/u.exec(String(link?.properties['href'] ?? ''))?.[1] ?? '';
}
