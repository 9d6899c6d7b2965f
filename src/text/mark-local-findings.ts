import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';

/**
 * The document sets its findings on the Nouveau Mons in italics, a paragraph each. Marks those paragraphs with the class `local`
 * and a label of ours, in place.
 */
export function markLocalFindings(root: Root | Element): void {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'p' || !isWholeEmphasis(node)) return;
    node.properties['className'] = ['local'];
    node.children.unshift(element('span', { dataApparatus: '' }, ['Constat sur le Nouveau Mons']));
  });
}

function isWholeEmphasis(paragraph: Element): boolean {
  const [only, ...others] = paragraph.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'em';
}
