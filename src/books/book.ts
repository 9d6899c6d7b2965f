import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from '../select.ts';
import { isApparatus } from '../text/blocks.ts';

/** The whole document as its forms share it, read from the page that holds it in one piece. */
export interface Book {
  readonly parts: readonly BookPart[];
}

/** One chapter: its name in the address, its running title, and its content, ours included. */
export interface BookPart {
  readonly slug: string;
  readonly title: string;
  readonly blocks: readonly ElementContent[];
}

/** What is true of the edition on the day it is made. */
export interface BookEdition {
  readonly status: string;
  /** Day of the last update of the texts, ISO 8601. */
  readonly updated: string;
  /** Where the site is published, with a final slash; '' while it is not known. */
  readonly publicAddress: string;
}

/** Reads the book from the finished page of the whole document. Throws when the page holds no chapter. */
export function readBook(page: Root): Book {
  const sections = selectAll('main > section[data-chapitre]', page);
  if (sections.length === 0) throw new Error('No chapter in the page of the whole document.');
  return { parts: sections.map(readPart) };
}

function readPart(section: Element): BookPart {
  const heading = select('h1, h2', section);
  const official = select('[data-officiel]', section);
  return {
    slug: String(section.properties['dataChapitre']),
    title: heading === undefined ? '' : toString(heading).trim(),
    blocks: withoutLinks(official?.children ?? []),
  };
}

/** A book needs no link from a chapter to its own page. */
function withoutLinks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'p' && isApparatus(node) && select('[data-vers]', node) !== undefined) return [];
    return [{ ...node, children: [...withoutLinks(node.children)] }];
  });
}

/** A note of ours beside a passage. */
export function isOwnNote(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'details';
}

/** The words of a note of ours, without its label. */
export function noteContent(note: Element): readonly ElementContent[] {
  return note.children.flatMap((child) =>
    child.type === 'element' && child.tagName !== 'summary' ? child.children : [],
  );
}
