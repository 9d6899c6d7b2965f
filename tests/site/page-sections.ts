import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { select } from '../../src/select.ts';

const NOT_READ = new Set(['script', 'style', 'code', 'pre', 'textarea']);

/** The text of the main part of a page, cut where an element bears one of the ids, in the order of the document; code to copy is left out, and so are the words of the convention, whose figures have verifications of their own. */
export function sectionsOf(tree: Root, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const main = select('main', tree) ?? tree;
  const sections = new Map<string, string>();
  let current = '';
  visit(main as Nodes, (node) => {
    if (node.type === 'element') {
      if (NOT_READ.has(node.tagName) || 'dataVerifications' in node.properties) return SKIP;
      const id = idOf(node);
      if (ids.has(id)) current = id;
    }
    // Elements side by side are words apart.
    if (node.type === 'text') sections.set(current, `${sections.get(current) ?? ''} ${node.value}`);
    return undefined;
  });
  return sections;
}

function idOf({ properties }: Element): string {
  return typeof properties['id'] === 'string' ? properties['id'] : '';
}
