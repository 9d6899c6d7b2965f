import type { Element, ElementContent, Root } from 'hast';
import { element } from './element.ts';

/**
 * Wraps each paragraph that is followed by notes of ours (class `aside`) with them in one `div.passage`, in place,
 * so that the page can hang the notes in the margin, level with the words they speak of.
 */
export function pairAsides(root: Root | Element): void {
  const paired: ElementContent[] = [];
  for (const child of root.children as readonly ElementContent[]) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    const last = paired.at(-1);
    if (isAside(child) && last?.type === 'element' && (isPassage(last) || last.tagName === 'p')) {
      paired[paired.length - 1] = addAside(last, child);
      continue;
    }
    if (child.type === 'element' && (child.tagName === 'div' || child.tagName === 'section'))
      pairAsides(child);
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
