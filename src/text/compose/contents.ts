import type { Element, Root } from 'hast';
import { officialBlocks } from '../blocks.ts';

/** One heading of a chapter with the headings below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly words: string;
  readonly level: number;
  readonly children: readonly ContentsEntry[];
}

/** The tree of the official headings below the chapter title that have an anchor; empty where there are none. */
export function chapterContents(root: Root | Element): readonly ContentsEntry[] {
  const headings = officialBlocks(root).flatMap(({ element, text }) => {
    const level = Number(/^h([2-6])$/u.exec(element.tagName)?.[1] ?? 0);
    const id = element.properties['id'];
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
