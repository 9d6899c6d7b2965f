import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts each note of ours after the passage with its anchor: inside a list item, beside anything else. In place. */
export function insertAsides(root: Root | Element, asides: ReadonlyMap<string, Element>): void {
  visit(root, 'element', (node, index, parent) => {
    const aside = asides.get(String(node.properties['id'] ?? ''));
    if (aside === undefined || parent === undefined || index === undefined) return undefined;
    if (node.tagName === 'li') {
      node.children.push(aside);
      return undefined;
    }
    parent.children.splice(index + 1, 0, aside);
    return index + 2;
  });
}
