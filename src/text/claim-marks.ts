import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';
import { isApparatus } from './words.ts';

/** A figure of the text that was checked, as the mark beside its passage tells it. */
export interface ClaimMark {
  /** The words of the text, shortened where they are long. */
  readonly quotation: string;
  /** The verdict and what was found, in French: « diffère : 13,7 % ». */
  readonly words: string;
  /** Address of the whole verification. */
  readonly href: string;
  readonly kind: 'difference' | 'checked' | 'unchecked';
}

/** A passage whose words claims wrapped, and the ids of these claims. */
export interface ClaimedPassage {
  readonly passage: Element;
  readonly ids: readonly string[];
}

const PASSAGES: ReadonlySet<string> = new Set(['p', 'li']);

/** Takes the wrappers of the claims (`span[data-claim]`) out of the text, in place, and tells which passages held them. */
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
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    const isNested = child.type === 'element' && ['ul', 'ol'].includes(child.tagName);
    if (child.type === 'element' && !isNested) unwrapInto(child, ids, children);
    else children.push(child);
  }
  parent.children = joinTexts(children);
}

function unwrapInto(child: Element, ids: string[], children: ElementContent[]): void {
  const id = child.properties['dataClaim'];
  if (typeof id === 'string') ids.push(id);
  unwrap(child, ids);
  if (typeof id === 'string') children.push(...child.children);
  else children.push(child);
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

/**
 * Puts one mark after each passage that holds checked figures, in place: a button that says how many, and the panel it opens.
 * Beside a paragraph, inside an item before its nested list.
 */
export function insertClaimMarks(
  root: Root | Element,
  taken: readonly ClaimedPassage[],
  marks: ReadonlyMap<string, ClaimMark>,
): void {
  const waiting = new Map(taken.map(({ passage, ids }, index) => [passage, markOf(ids, marks, index)]));
  visit(root, 'element', (node, index, parent) => {
    const mark = waiting.get(node);
    if (mark === undefined || parent === undefined || index === undefined) return undefined;
    waiting.delete(node);
    if (node.tagName === 'li') {
      const nested = node.children.findIndex(
        (child) => child.type === 'element' && ['ul', 'ol'].includes(child.tagName),
      );
      node.children.splice(nested === -1 ? node.children.length : nested, 0, mark);
      return undefined;
    }
    parent.children.splice(index + 1, 0, mark);
    return index + 2;
  });
}

function markOf(ids: readonly string[], marks: ReadonlyMap<string, ClaimMark>, index: number): Element {
  const found = ids.map((id) => {
    const mark = marks.get(id);
    if (mark === undefined) throw new Error(`No verification "${id}" in content/verifications/.`);
    return mark;
  });
  const panel = `_v${index + 1}`;
  const isDifference = ({ kind }: ClaimMark): boolean => kind === 'difference';
  const items = [...found.filter(isDifference), ...found.filter((mark) => !isDifference(mark))];
  return element('div', { className: ['aside'], dataApparatus: '' }, [
    element('button', { type: 'button', className: ['v'], popoverTarget: panel }, [summary(found)]),
    element('div', { id: panel, popover: '', className: ['v'] }, [element('ul', {}, items.map(itemOf))]),
  ]);
}

function itemOf({ quotation, words, href }: ClaimMark): Element {
  return element('li', {}, [element('a', { href }, [`« ${quotation} »`]), ` ${words}`]);
}

/** « 3 chiffres vérifiés », « 5 chiffres vérifiés sur 6, 1 diffère », « 2 chiffres hors du tableau ». */
export function summary(marks: readonly ClaimMark[]): string {
  const checked = marks.filter(({ kind }) => kind !== 'unchecked').length;
  const differing = marks.filter(({ kind }) => kind === 'difference').length;
  const count = (number: number): string => `${number} ${number === 1 ? 'chiffre' : 'chiffres'}`;
  if (checked === 0) return `${count(marks.length)} hors du tableau`;
  const among = checked === marks.length ? '' : ` sur ${marks.length}`;
  const verified = `${count(checked)} ${checked === 1 ? 'vérifié' : 'vérifiés'}${among}`;
  if (differing === 0) return verified;
  return `${verified}, ${differing} ${differing === 1 ? 'diffère' : 'diffèrent'}`;
}
