import { possibleStems, shareRoot, type Word } from '../words.ts';
import type { OpenIndex } from './open-index.ts';

/** The words of the documents that answer a typed word, by rank, each with what it counts, from 0 to 1. */
export interface FoundWords {
  readonly weights: ReadonlyMap<number, number>;
  /** The word that is understood where the typed one is nowhere: « bibliotheque » for « biblioteque »; null otherwise. */
  readonly understood: string | null;
}

const WEIGHTS = { same: 1, family: 0.8, start: 0.5, root: 0.5, typo: 0.6, twoTypos: 0.45 } as const;

/** Fewer letters make a word that one letter turns into any other: « jeux » into « deux ». */
const SHORTEST_WITH_TYPO = 5;

/**
 * Finds the words of the documents that answer a word: itself and its family; where they hold none, the words that it begins, where it may
 * not be finished; else those that one letter separates from it, those of the same root, then those that two letters separate from a long one.
 */
export function findWords(open: OpenIndex, word: Word, mayGoOn: boolean): FoundWords {
  const family = familyOf(open, word);
  if (family.size > 0) return { weights: family, understood: null };
  const begun =
    mayGoOn && word.folded.length >= 3 ? open.words.filter((other) => other.startsWith(word.folded)) : [];
  if (begun.length > 0) return { weights: weigh(open, begun, WEIGHTS.start), understood: null };
  if (word.folded.length < SHORTEST_WITH_TYPO || /^\d/u.test(word.folded))
    return { weights: new Map(), understood: null };
  const near = open.words.filter((other) => isOneEdit(word.folded, other));
  if (near.length > 0) return { weights: weigh(open, near, WEIGHTS.typo), understood: mostUsed(open, near) };
  const akin = open.words.filter((other) => shareRoot(word.folded, other));
  if (akin.length > 0) return { weights: weigh(open, akin, WEIGHTS.root), understood: mostUsed(open, akin) };
  const far = open.words.filter((other) => isTwoEdits(word.folded, other));
  return { weights: weigh(open, far, WEIGHTS.twoTypos), understood: mostUsed(open, far) };
}

function familyOf(open: OpenIndex, word: Word): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const own = open.rankOf.get(word.folded);
  const ownGroup = own === undefined ? undefined : open.index.groups[own];
  const groups =
    ownGroup === undefined ? possibleStems(word).flatMap((stem) => open.groupOf.get(stem) ?? []) : [ownGroup];
  for (const group of groups)
    for (const member of open.members[group] ?? []) weights.set(member, WEIGHTS.family);
  if (own !== undefined) weights.set(own, WEIGHTS.same);
  return weights;
}

/** The words themselves and, a little lower, their families. */
function weigh(open: OpenIndex, words: readonly string[], weight: number): ReadonlyMap<number, number> {
  const ranks = words.flatMap((word) => open.rankOf.get(word) ?? []);
  const weights = new Map<number, number>();
  for (const rank of ranks)
    for (const member of open.members[open.index.groups[rank] ?? -1] ?? [])
      weights.set(member, weight * WEIGHTS.family);
  for (const rank of ranks) weights.set(rank, weight);
  return weights;
}

function mostUsed(open: OpenIndex, words: readonly string[]): string | null {
  const uses = (word: string) => open.index.postings[open.rankOf.get(word) ?? -1]?.length ?? 0;
  // The browsers of 2021 know no toSorted.
  const sorted = [...words];
  sorted.sort((a, b) => uses(b) - uses(a));
  return sorted[0] ?? null;
}

/**
 * True when one letter added, left out, changed, or two neighbours exchanged turn a word into the other.
 * Words are folded; equal words are not one edit apart.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const exchanged = short[start] === long[start + 1] && short[start + 1] === long[start];
  return exchanged && short.slice(start + 2) === long.slice(start + 2);
}

/** True for words of eight letters or more that two such edits separate, the first letter being right. */
export function isTwoEdits(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8 || one[0] !== other[0]) return false;
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? Infinity) <= 2;
}
