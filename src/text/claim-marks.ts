import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VERIFICATION } from '../urls.ts';
import { element } from './element.ts';
import type { ClaimedPassage } from './take-claims.ts';

/** A figure of the text that was checked, as the mark beside its passage tells it. */
export interface ClaimMark {
  /** The words of the text, shortened where they are long. */
  readonly quotation: string;
  /** The verdict and what was found, in French: « diffère : 13,7 % ». */
  readonly words: string;
  /** Address of the whole verification. */
  readonly href: string;
  readonly kind: 'difference' | 'checked' | 'unchecked';
  /** Whether the words quote a number; otherwise a direction, a rank, a list. */
  readonly isNumber: boolean;
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/**
 * Puts one mark after each passage that holds checked figures, in place: a button that says how many, and the panel it opens.
 * Beside a paragraph; inside an item, before its nested list.
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
    if (node.tagName !== 'li') {
      parent.children.splice(index + 1, 0, mark);
      return index + 2;
    }
    const nested = node.children.findIndex((child) => child.type === 'element' && LISTS.has(child.tagName));
    node.children.splice(nested === -1 ? node.children.length : nested, 0, mark);
    return undefined;
  });
}

function markOf(ids: readonly string[], marks: ReadonlyMap<string, ClaimMark>, index: number): Element {
  const found = ids.map((id) => {
    const mark = marks.get(id);
    if (mark === undefined) throw new Error(`No verification "${id}" in content/verifications/.`);
    return mark;
  });
  const panel = `_v${index + 1}`;
  const of = (kind: ClaimMark['kind']): readonly ClaimMark[] => found.filter((mark) => mark.kind === kind);
  const items = [...of('difference'), ...of('checked'), ...of('unchecked')];
  return element('div', { className: ['aside'], dataApparatus: '' }, [
    element('button', { className: ['v'], popoverTarget: panel }, summaryOf(found)),
    element('ul', { id: panel, popover: '', className: ['v'] }, [...items.map(itemOf), METHOD]),
  ]);
}

const METHOD = element('li', {}, [
  element('a', { href: `${VERIFICATION}#methode` }, ['Comment nous vérifions']),
]);

function itemOf({ quotation, words, href, kind }: ClaimMark): Element {
  const verdict = kind === 'difference' ? element('b', {}, [words]) : words;
  return element('li', {}, [element('a', { href }, [`« ${quotation} »`]), ' ', verdict]);
}

function summaryOf(marks: readonly ClaimMark[]): readonly (Element | string)[] {
  const [verified, difference] = markSummary(marks);
  return difference === null ? [verified] : [`${verified}, `, element('b', {}, [difference])];
}

/** « 3 chiffres vérifiés » and, where there is a difference, « 1 diffère »; « 2 chiffres non vérifiables ici » where none was checked. */
export function markSummary(
  marks: readonly Pick<ClaimMark, 'kind' | 'isNumber'>[],
): readonly [verified: string, difference: string | null] {
  const numbers = marks.every(({ isNumber }) => isNumber);
  const checked = marks.filter(({ kind }) => kind !== 'unchecked').length;
  const differing = marks.filter(({ kind }) => kind === 'difference').length;
  const count = (number: number): string =>
    `${number}\u{A0}${numbers ? 'chiffre' : 'affirmation'}${number === 1 ? '' : 's'}`;
  if (checked === 0)
    return [`${count(marks.length)} non vérifiable${marks.length === 1 ? '' : 's'} ici`, null];
  const agreement = `vérifié${numbers ? '' : 'e'}${checked === 1 ? '' : 's'}`;
  const among = checked === marks.length ? '' : ` sur ${marks.length}`;
  return [
    `${count(checked)} ${agreement}${among}`,
    differing === 0 ? null : `${differing}\u{A0}${differing === 1 ? 'diffère' : 'diffèrent'}`,
  ];
}
