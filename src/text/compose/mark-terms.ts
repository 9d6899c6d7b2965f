import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { isApparatus, officialBlocks } from '../blocks.ts';
import { element } from '../element.ts';

/** A stretch of text that is a glossary term: its identifier and its place in the text. */
export interface TermMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the glossary terms in a text, in order, without overlap. */
export type FindTerms = (text: string) => readonly TermMatch[];

/** The explanation shown in place: an acronym written out, one sentence, and the address of its entry. */
export interface TermExplanation {
  /** Null for an expression, which says itself what it is. */
  readonly heading: string | null;
  readonly sentence: string;
  readonly href: string;
}

const SKIPPED: ReadonlySet<string> = new Set('a button h1 h2 h3 h4 h5 h6 thead th svg'.split(' '));

/**
 * Turns the first use of each term in the official text into the label of a button that opens its explanation, in place. The button is
 * empty and lies over the words: inside it, they would be found apart from those around them, and a line could break on either side.
 * The words stay as they are; the explanation is apparatus, and leads to the glossary but in a table, where links would outweigh words.
 * Headings and links are left alone. Returns the terms marked.
 */
export function markTerms(
  root: Root | Element,
  find: FindTerms,
  explain: (id: string) => TermExplanation,
): ReadonlySet<string> {
  const marked = new Set<string>();
  const tabled = insideTables(root);
  for (const { element: passage } of officialBlocks(root)) {
    const isLinked = !tabled.has(passage);
    if (!SKIPPED.has(passage.tagName)) markInside(passage, { find, explain, marked, isLinked });
  }
  return marked;
}

interface Marking {
  readonly find: FindTerms;
  readonly explain: (id: string) => TermExplanation;
  readonly marked: Set<string>;
  /** Whether the explanation leads to the glossary. */
  readonly isLinked: boolean;
}

function markInside(parent: Element, marking: Marking): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return markText(child, marking);
    if (child.type === 'element' && !isApparatus(child) && !SKIPPED.has(child.tagName))
      markInside(child, marking);
    return [child];
  });
}

function markText(text: Text, marking: Marking): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const match of marking.find(text.value)) {
    if (marking.marked.has(match.id)) continue;
    marking.marked.add(match.id);
    nodes.push({ type: 'text', value: text.value.slice(from, match.start) });
    nodes.push(...termMark(text.value.slice(match.start, match.end), match.id, marking));
    from = match.end;
  }
  nodes.push({ type: 'text', value: text.value.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function termMark(words: string, id: string, { explain, isLinked, marked }: Marking): ElementContent[] {
  const explanation = explain(id);
  // A number, as no link leads there: names would weigh two hundred bytes on the annex.
  const target = `_${marked.size}`;
  const panel = { id: target, popover: '', dataApparatus: '' };
  return [
    element('label', {}, [element('button', { popoverTarget: target }), words]),
    element('span', panel, [
      ...(explanation.heading === null ? [] : [element('b', {}, [explanation.heading]), ' ']),
      explanation.sentence,
      ...(isLinked ? [' ', element('a', { href: explanation.href }, ['Glossaire'])] : []),
    ]),
  ];
}

/** The elements that stand in a table, itself included: there are many in few bytes, so what is ours says less there. */
export function insideTables(root: Root | Element): ReadonlySet<Element> {
  const inside = new Set<Element>();
  visit(root, 'element', (table) => {
    if (table.tagName === 'table') visit(table, 'element', (node) => void inside.add(node));
  });
  return inside;
}
