import type { Element, Nodes, Root } from 'hast';

/** Elements that hold one passage of text each: a comparison, an anchor or a fingerprint speaks of one of them. */
const BLOCK_NAMES: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p li th td dt dd caption figcaption summary'.split(' '),
);

/** True for an element of ours inside the official text: a program removes it to find the wording. */
export function isApparatus(node: Nodes): boolean {
  return node.type === 'element' && node.properties['dataApparatus'] !== undefined;
}

/** True for an element that holds a passage; a paragraph inside a list item or a cell belongs to that item or cell. */
export function isBlock(node: Nodes, parent: Nodes | null): node is Element {
  if (node.type !== 'element' || !BLOCK_NAMES.has(node.tagName)) return false;
  const inside = parent?.type === 'element' ? parent.tagName : '';
  return !(node.tagName === 'p' && ['li', 'td', 'th', 'dd'].includes(inside));
}

/** The words of a node without apparatus and without the passages nested in it, white space folded to single spaces. */
export function ownWords(node: Nodes): string {
  return foldSpaces(collect(node, null, true));
}

/** The words of a node with everything nested in it, apparatus included, white space folded to single spaces. */
export function allWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? foldSpaces(node.children.map(allWords).join('')) : '';
}

function collect(node: Nodes, parent: Nodes | null, isRoot: boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (!isRoot && (isApparatus(node) || isBlock(node, parent))) return '';
  const inner = node.children.map((child) => collect(child, node, false)).join('');
  const separates = node.type === 'element' && (node.tagName === 'p' || node.tagName === 'br');
  return separates ? ` ${inner} ` : inner;
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** One passage of the official text: its element and its words without apparatus. */
export interface Block {
  readonly element: Element;
  readonly text: string;
}

/**
 * The passages of the official text under a node, in reading order: everything inside `[data-officiel]` that is not apparatus.
 * Words that stand in no paragraph, item, cell or heading form a passage of their own, so that none is lost to a comparison.
 */
export function officialBlocks(root: Root | Element): readonly Block[] {
  const blocks: Block[] = [];
  visitOfficial(root, null, false, blocks);
  return blocks;
}

function visitOfficial(node: Nodes, parent: Nodes | null, official: boolean, blocks: Block[]): void {
  if (isApparatus(node) || !('children' in node)) return;
  const inside = official || (node.type === 'element' && node.properties['dataOfficiel'] !== undefined);
  if (inside && node.type === 'element' && (isBlock(node, parent) || hasLooseWords(node, parent))) {
    const text = ownWords(node);
    if (text !== '') blocks.push({ element: node, text });
  }
  for (const child of node.children) visitOfficial(child, node, inside, blocks);
}

function hasLooseWords(element: Element, parent: Nodes | null): boolean {
  const loose = element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return loose && !INLINE_NAMES.has(element.tagName) && !isParagraphOfBlock(element, parent);
}

function isParagraphOfBlock(element: Element, parent: Nodes | null): boolean {
  return element.tagName === 'p' && !isBlock(element, parent);
}

const INLINE_NAMES: ReadonlySet<string> = new Set(
  'a abbr b button cite em i label mark q small span strong sub sup time'.split(' '),
);
