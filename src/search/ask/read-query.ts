import { isEmpty, type Word, wordsOf } from '../words.ts';

/** What somebody looks for. */
export interface Query {
  /** The words that count, each once, in their order. */
  readonly words: readonly Word[];
  /** Words in quotation marks, that must follow one another as they are. */
  readonly phrases: readonly (readonly Word[])[];
  /** Words that say nothing, when there are no others: « pour ». */
  readonly isEmpty: boolean;
}

const QUOTED = /«([^»]*)»|"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]/gu;

/** Reads what was typed: words, and phrases in « » or "" ; a quotation mark alone counts for nothing. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => wordsOf(match.slice(1).find((inner) => inner !== undefined) ?? ''))
    .filter((words) => words.length > 0);
  const all = new Map(wordsOf(text).map((word) => [word.folded, word]));
  const words = [...all.values()].filter((word) => !isEmpty(word));
  return { words, phrases, isEmpty: words.length === 0 };
}
