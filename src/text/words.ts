import type { Element, Nodes } from 'hast';

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
