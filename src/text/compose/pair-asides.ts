import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../element.ts';

/**
 * Wraps each paragraph that is followed by notes of ours (class `aside`) with them in one `div.passage`, and gathers those of an item
 * in one `div.m`, in place, so that the page can hang the notes in the margin, level with the words they speak of.
 */
export function pairAsides(root: Root | Element): void {
  visit(root, 'element', (node) => {
    if (node.tagName === 'li') gatherInItem(node);
  });
  pairParagraphs(root);
}

/** Several notes of an item hang one below the other: they need one box, where the first of them stood. */
function gatherInItem(item: Element): void {
  const asides = item.children.filter(isAside);
  const [first] = asides;
  if (first === undefined) return;
  const box = element('div', { className: ['m'], dataApparatus: '' }, asides);
  item.children = item.children.flatMap((child): ElementContent[] =>
    child === first ? [box] : isAside(child) ? [] : [child],
  );
}

function pairParagraphs(root: Root | Element): void {
  const paired: ElementContent[] = [];
  for (const child of root.children as readonly ElementContent[]) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    const last = paired.at(-1);
    if (isAside(child) && last?.type === 'element' && (isPassage(last) || last.tagName === 'p')) {
      paired[paired.length - 1] = addAside(last, child);
      continue;
    }
    if (child.type === 'element' && (child.tagName === 'div' || child.tagName === 'section'))
      pairParagraphs(child);
    paired.push(child);
  }
  root.children = paired;
}

function addAside(passage: Element, aside: Element): Element {
  if (!isPassage(passage))
    return element('div', { className: ['passage'] }, [passage, element('div', {}, [aside])]);
  const margin = passage.children.at(-1);
  if (margin?.type === 'element') margin.children.push(aside);
  return passage;
}

function isAside(node: ElementContent): node is Element {
  return node.type === 'element' && classNames(node).includes('aside');
}

function isPassage(node: Element): boolean {
  return classNames(node).includes('passage');
}

function classNames(node: Element): readonly (string | number)[] {
  const names = node.properties['className'];
  return Array.isArray(names) ? names : [];
}
