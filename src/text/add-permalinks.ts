import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';
import { officialBlocks } from './blocks.ts';
import { isApparatus } from './words.ts';

/**
 * Puts a permalink after the words of each anchored passage of the official text, in place.
 * After a heading it is a sibling, so that it is not read aloud with it; elsewhere it closes the passage, before any nested list.
 * A row of a table has it after the words of its header.
 */
export function addPermalinks(root: Root | Element): void {
  const passages = officialBlocks(root).filter(
    ({ element: passage }) => passage.properties['id'] !== undefined,
  );
  const headings = new Map<Element, Element>();
  for (const { element: passage } of passages) {
    const link = permalink(String(passage.properties['id']));
    if (/^h[1-6]$/u.test(passage.tagName)) headings.set(passage, link);
    else insertAfterWords(passage, link);
  }
  if (headings.size > 0) insertSiblings(root, headings);
  visit(root, 'element', (row) => {
    if (row.tagName === 'tr' && row.properties['id'] !== undefined) linkRow(row);
  });
}

function linkRow(row: Element): void {
  const header = row.children.find(
    (cell): cell is Element => cell.type === 'element' && cell.properties['scope'] === 'row',
  );
  if (header === undefined) return;
  const ours = header.children.findIndex(isApparatus);
  const link = permalink(String(row.properties['id']));
  header.children.splice(ours === -1 ? header.children.length : ours, 0, link);
}

function permalink(id: string): Element {
  const properties = {
    className: ['p'],
    href: `#${id}`,
    ariaLabel: 'Lien vers ce passage',
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
