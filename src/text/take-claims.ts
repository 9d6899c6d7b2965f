import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isApparatus } from './words.ts';

/** A passage whose words claims wrapped, and the ids of these claims. */
export interface ClaimedPassage {
  readonly passage: Element;
  readonly ids: readonly string[];
}

const PASSAGES: ReadonlySet<string> = new Set(['p', 'li']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/**
 * Takes the wrappers of the claims (`span[data-claim]`) out of the text, in place, and tells which passages held them, in order.
 * An item answers for its own paragraph, never for the list nested in it.
 */
export function takeClaims(root: Root | Element): readonly ClaimedPassage[] {
  const taken: ClaimedPassage[] = [];
  visit(root, 'element', (node) => {
    if (!PASSAGES.has(node.tagName) || isApparatus(node)) return;
    const ids: string[] = [];
    unwrap(node, ids);
    if (ids.length > 0) taken.push({ passage: node, ids });
  });
  return taken;
}

function unwrap(parent: Element, ids: string[]): void {
  parent.children = joinTexts(
    parent.children.flatMap((child): readonly ElementContent[] => {
      if (child.type !== 'element' || LISTS.has(child.tagName)) return [child];
      const id = child.properties['dataClaim'];
      if (typeof id === 'string') ids.push(id);
      unwrap(child, ids);
      return typeof id === 'string' ? child.children : [child];
    }),
  );
}

/** Neighbouring texts become one, so that a glossary term is found across the edge of a claim. */
function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}
