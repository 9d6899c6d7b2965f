import type { Element, Nodes, Root } from 'hast';
import { isApparatus, isBlock, ownWords } from './words.ts';

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
