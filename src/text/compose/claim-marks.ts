import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VERIFICATION } from '../../urls.ts';
import { element } from '../element.ts';
import { type TalliedVerdict, tallyWords } from '../tally-words.ts';
import { isApparatus } from '../blocks.ts';

/** A figure of the text that was checked, as the mark beside its passage tells it. */
export interface ClaimMark {
  /** The words of the text, shortened where they are long. */
  readonly quotation: string;
  /** The verdict and what was found, in French: « diffère : 13,7 % ». */
  readonly words: string;
  /** Address of the whole verification. */
  readonly href: string;
  readonly verdict: TalliedVerdict;
  /** Whether the words quote a number; otherwise a direction, a rank, a list. */
  readonly isNumber: boolean;
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/**
 * Puts one mark after each passage that holds checked figures, in place: a button that says how many, and the panel it opens.
 * Beside a paragraph; inside an item, before its nested list. A passage of which nothing can be checked gets no mark, which would cut the
 * reading and say nothing: what it claims is returned, in the order of the text, to be listed at the end.
 */
export function insertClaimMarks(
  root: Root | Element,
  taken: readonly ClaimedPassage[],
  marks: ReadonlyMap<string, ClaimMark>,
): readonly ClaimMark[] {
  const read = taken.map(({ passage, ids }) => ({ passage, found: ids.map((id) => markNamed(id, marks)) }));
  const [quiet, speaking] = [true, false].map((isQuiet) =>
    read.filter(({ found }) => found.every(isUnverifiable) === isQuiet),
  );
  const waiting = new Map(speaking?.map(({ passage, found }, index) => [passage, markOf(found, index)]));
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
  return quiet?.flatMap(({ found }) => found) ?? [];
}

function markNamed(id: string, marks: ReadonlyMap<string, ClaimMark>): ClaimMark {
  const mark = marks.get(id);
  if (mark === undefined) throw new Error(`No verification "${id}" in content/verifications/.`);
  return mark;
}

function isUnverifiable({ verdict }: ClaimMark): boolean {
  return verdict === 'non_verifiable';
}

function markOf(found: readonly ClaimMark[], index: number): Element {
  const panel = `_v${index + 1}`;
  return element('div', { className: ['aside'], dataApparatus: '' }, [
    element('button', { className: ['v'], popoverTarget: panel }, [markSummary(found)]),
    element('ul', { id: panel, popover: '', className: ['v'] }, [...found.map(itemOf), METHOD]),
  ]);
}

const METHOD = element('li', {}, [
  element('a', { href: `${VERIFICATION}#methode` }, ['Comment nous comparons']),
]);

function itemOf({ quotation, words, href, verdict: given }: ClaimMark): Element {
  const verdict = given === 'differe' ? element('b', {}, [words]) : words;
  return element('li', {}, [element('a', { href }, [`« ${quotation} »`]), ' ', verdict]);
}

/** The verdicts of a passage in a few words, in one tally: « 3 chiffres : 2 concordent et 1 diffère », « 1 affirmation ne se vérifie pas ici ». */
export function markSummary(marks: readonly Pick<ClaimMark, 'verdict' | 'isNumber'>[]): string {
  const noun = marks.every(({ isNumber }) => isNumber) ? 'chiffre' : 'affirmation';
  return tallyWords(
    marks.map(({ verdict }) => verdict),
    noun,
  );
}

/** A passage whose words claims wrapped, and the ids of these claims. */
interface ClaimedPassage {
  readonly passage: Element;
  readonly ids: readonly string[];
}

const PASSAGES: ReadonlySet<string> = new Set(['p', 'li']);

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
