import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements that stand in a table, itself included: there are many in few bytes, so what is ours says less there. */
export function insideTables(root: Root | Element): ReadonlySet<Element> {
  const inside = new Set<Element>();
  visit(root, 'element', (table) => {
    if (table.tagName === 'table') visit(table, 'element', (node) => void inside.add(node));
  });
  return inside;
}
