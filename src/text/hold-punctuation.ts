import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';
import { isApparatus, ownWords } from './words.ts';

/** Longest emphasis that may be kept on one line with the mark that follows it: more would not fit on a phone. */
const LONGEST = 28;

const MARK_AFTER = /^(?:\s*[;:!?»]|[,.)…])+/u;
const OPENING_BEFORE = /(?:(?:«|\d[\d,]*)\s*|\(|(?<!\p{L})\p{L}{1,2}['’])$/u;

/**
 * Keeps the button of a term on one line with the mark of punctuation that follows it, and with the sign, the number or the elided
 * word before it, in place. A browser breaks lines around a button, whatever stands there: a line would begin with a comma.
 */
export function holdPunctuation(root: Root | Element): void {
  const parents: Element[] = [];
  visit(root, 'element', (node) => void parents.push(node));
  for (const parent of parents) {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const start = startOfTerm(parent.children, index);
      if (start !== null) hold(parent, start, index);
    }
  }
}

/** Where the term that ends at `index` starts among its siblings; null when none ends there. */
function startOfTerm(siblings: readonly ElementContent[], index: number): number | null {
  const last = siblings[index];
  if (isButton(siblings[index - 1]) && isPanel(last)) return index - 1;
  if (last?.type !== 'element' || !['strong', 'em'].includes(last.tagName)) return null;
  const endsInTerm = isPanel(last.children.at(-1)) && isButton(last.children.at(-2));
  return endsInTerm && ownWords(last).length <= LONGEST ? index : null;
}

function hold(parent: Element, start: number, end: number): void {
  const before = parent.children[start - 1];
  const after = parent.children[end + 1];
  const opening = before?.type === 'text' ? takeMatch(before, OPENING_BEFORE) : '';
  const mark = after?.type === 'text' ? takeMatch(after, MARK_AFTER) : '';
  if (opening === '' && mark === '') return;
  const term = parent.children.slice(start, end + 1);
  const line = [textOf(opening), ...term, textOf(mark)].filter((node) => node !== null);
  parent.children.splice(start, term.length, element('span', { className: ['n'] }, line));
}

function takeMatch(text: Text, pattern: RegExp): string {
  const found = pattern.exec(text.value)?.[0] ?? '';
  text.value = text.value.replace(pattern, '');
  return found;
}

function textOf(value: string): Text | null {
  return value === '' ? null : { type: 'text', value };
}

function isButton(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.properties['popoverTarget'] !== undefined;
}

function isPanel(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && isApparatus(node) && node.properties['popover'] !== undefined;
}
