import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { officialBlocks, ownWords } from '../blocks.ts';
import { element } from '../element.ts';
import { insideTables } from './mark-terms.ts';

/** As many characters of a passage, at most, stand in the name of its permalink; fewer in a table, whose heads say the rest. */
const LONGEST_NAME = { inText: 16, inTable: 12 } as const;

/**
 * Puts a permalink after the words of each anchored passage of the official text, in place.
 * After a heading it is a sibling, so that it is not read aloud with it; elsewhere it closes the passage, before any nested list.
 * A row of a table has it in the cell after its header, which is read aloud with every cell. Each is named for its passage, with a
 * number where others begin by the same words; not in a table, where numbers would weigh much and the heads say it already.
 */
export function addPermalinks(root: Root | Element): void {
  const passages = officialBlocks(root).filter(
    ({ element: passage }) => passage.properties['id'] !== undefined,
  );
  const tabled = insideTables(root);
  const headings = new Map<Element, Element>();
  const numbered = numbering();
  for (const { element: passage, text } of passages) {
    const name = tabled.has(passage)
      ? firstWords(text, LONGEST_NAME.inTable)
      : numbered(firstWords(text, LONGEST_NAME.inText));
    const link = permalink(String(passage.properties['id']), name);
    if (/^h[1-6]$/u.test(passage.tagName)) headings.set(passage, link);
    else insertAfterWords(passage, link);
  }
  if (headings.size > 0) insertSiblings(root, headings);
  visit(root, 'element', (row) => {
    if (row.tagName === 'tr' && row.properties['id'] !== undefined) linkRow(row);
  });
}

/** Tells names apart: the second of one name bears « (2) ». */
function numbering(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function linkRow(row: Element): void {
  const cells = row.children.filter((cell) => cell.type === 'element');
  const at = cells.findIndex(({ properties }) => properties['scope'] === 'row');
  const [header, next] = [cells[at], cells[at + 1]];
  if (header === undefined || next === undefined) return;
  const name = firstWords(ownWords(header), LONGEST_NAME.inTable);
  next.children.unshift(permalink(String(row.properties['id']), name));
}

function permalink(id: string, name: string): Element {
  const properties = {
    className: ['p'],
    href: `#${id}`,
    ariaLabel: `¶ ${name}`,
    dataApparatus: '',
  };
  return element('a', properties, ['¶']);
}

function insertAfterWords(passage: Element, link: Element): void {
  const nested = passage.children.findIndex(
    (child) => child.type === 'element' && ['ul', 'ol', 'div', 'table'].includes(child.tagName),
  );
  const onlyParagraph = passage.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'p',
  );
  if (onlyParagraph !== undefined && passage.tagName === 'li') onlyParagraph.children.push(link);
  else passage.children.splice(nested === -1 ? passage.children.length : nested, 0, link);
}

function insertSiblings(node: Root | Element, links: ReadonlyMap<Element, Element>): void {
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child?.type !== 'element') continue;
    insertSiblings(child, links);
    const link = links.get(child);
    if (link === undefined) continue;
    // The wrapper lets the heading and its permalink share a line without sharing an accessible name.
    node.children.splice(index, 1, element('div', { className: ['t'] }, [child, link]));
  }
}

/** An article alone names nothing: « La Mouchonni… » rather than « La… ». */
const SHORTEST = 4;

/** The first words of a passage, in as many characters at most: whole ones where the length allows, with the mark of what is left out. */
export function firstWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.slice(0, length + 1).lastIndexOf(' ');
  return `${words.slice(0, end < SHORTEST ? length : end).replace(/[\s,;:.«–-]+$/u, '')}…`;
}
