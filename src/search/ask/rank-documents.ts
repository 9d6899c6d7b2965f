import { Hit, type Kind, KINDS } from '../index/search-index.ts';
import type { Word } from '../words.ts';
import { isNamed, standTogether } from './closeness.ts';
import { findWords, type FoundWords } from './find-words.ts';
import { keepPhrases } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';

/** What a search found. */
export interface Answer {
  /** Ranks of the documents, the best first. */
  readonly found: readonly number[];
  /** Ranks of the words of the documents that answer what was typed: those to mark. */
  readonly answering: ReadonlySet<number>;
  /** What was typed and what it was taken for. */
  readonly understood: readonly (readonly [string, string])[];
  /** Typed words that nothing answers. */
  readonly unknown: readonly string[];
  /** True when the words in quotation marks follow one another nowhere, so that they were looked for apart. */
  readonly isApart: boolean;
}

/** What each kind is worth, its words being equal: a checked figure repeats a passage, a page of the site is about the site. */
const WORTH: Readonly<Record<Kind, number>> = {
  'Texte de la convention': 1,
  'Action de l’annexe': 1.1,
  Ambition: 1.3,
  Glossaire: 0.85,
  Indicateur: 1.25,
  Quartier: 1.1,
  'Chiffre comparé': 0.55,
  'Page du site': 0.7,
};

/** Ranks the documents that answer what was typed: those that hold all the words first, by where, how rare, and how close together they are. */
export function rankDocuments(open: OpenIndex, typed: string): Answer {
  const query = readQuery(typed);
  const words = query.words.map((word, at) => {
    // The last word may be in the middle of its typing; beside others, a short one would begin too many.
    const isAlone = query.words.length === 1;
    const mayGoOn = isAlone || (at === query.words.length - 1 && word.folded.length > 4);
    return { word, ...findWords(open, word, mayGoOn) };
  });
  const known = words.filter(({ weights }) => weights.size > 0);
  const answering = new Set(known.flatMap(({ weights }) => [...weights.keys()]));
  const scores = scoreDocuments(open, words);
  const candidates = query.isEmpty ? open.index.documents.map((_, rank) => rank) : [...scores.keys()];
  const whole = keepPhrases(open, candidates, query.phrases);
  const isApart = whole.length === 0 && query.phrases.length > 0;
  const kept = isApart ? [...scores.keys()] : query.isEmpty && query.phrases.length === 0 ? [] : whole;
  const finals = new Map(
    kept.map((rank) => [rank, (scores.get(rank) ?? 1) * closeness(open, rank, query.words, known)]),
  );
  // The browsers of 2021 know no toSorted.
  const found = [...kept];
  found.sort((a, b) => (finals.get(b) ?? 0) - (finals.get(a) ?? 0) || a - b);
  return {
    found,
    answering,
    understood: words.flatMap(({ word, understood }) =>
      understood === null ? [] : [[word.written, understood] as const],
    ),
    unknown: words.filter(({ weights }) => weights.size === 0).map(({ word }) => word.written),
    isApart,
  };
}

function scoreDocuments(open: OpenIndex, words: readonly FoundWords[]): ReadonlyMap<number, number> {
  const { documents } = open.index;
  const scores = new Map<number, Covered>();
  let total = 0;
  for (const { weights } of words) {
    const best = new Map<number, number>();
    for (const [word, weight] of weights)
      eachHit(open, word, (rank, hit) =>
        best.set(rank, Math.max(best.get(rank) ?? 0, weight * value(open, rank, hit))),
      );
    const rarity = Math.log(1 + documents.length / Math.max(best.size, 1));
    if (best.size > 0) total += rarity;
    for (const [rank, worth] of best) {
      const before = scores.get(rank) ?? { sum: 0, covered: 0 };
      scores.set(rank, { sum: before.sum + worth * rarity, covered: before.covered + rarity });
    }
  }
  const fullest = [...scores.values()].reduce((most, { covered }) => Math.max(most, covered), 0);
  return new Map(
    [...scores]
      .filter(([, { covered }]) => covered >= fullest * COVERED)
      .map(([rank, { sum, covered }]) => [rank, sum * (covered / total) ** 3 * WORTH[kindOf(open, rank)]]),
  );
}

/** The part of the typed words, each by its rarity, that an answer holds at least, beside the one that holds most. */
const COVERED = 0.6;

interface Covered {
  readonly sum: number;
  readonly covered: number;
}

function value({ index }: OpenIndex, rank: number, hit: number): number {
  const length = index.documents[rank]?.[4].length ?? 0;
  if (hit === Hit.named) return 1.2;
  const text = hit === 0 ? 0.35 : (hit & Hit.text ? 1 : 0) + (hit & Hit.often ? 0.35 : 0);
  return (hit & Hit.title ? 2.2 : 0) + text / (0.75 + length / 1000);
}

/** How much better the words stand in a document: as its very name, or one beside the other. */
function closeness(
  open: OpenIndex,
  rank: number,
  typed: readonly Word[],
  known: readonly FoundWords[],
): number {
  const named = isNamed(open, rank, known, typed.length) ? 2.5 : 1;
  return named * (known.length > 1 && standTogether(open, rank, known) ? 1.6 : 1);
}

/** What a document is. */
export function kindOf({ index }: OpenIndex, rank: number): Kind {
  return KINDS[index.documents[rank]?.[1] ?? 0] ?? 'Texte de la convention';
}

function eachHit({ index }: OpenIndex, word: number, take: (rank: number, hit: number) => void): void {
  let rank = 0;
  for (const code of index.postings[word] ?? []) {
    rank += code >> 3;
    take(rank, code & 7);
  }
}
