import { isEmpty, wordsOf } from '../words.ts';
import type { FoundWords } from './find-words.ts';
import type { OpenIndex } from './open-index.ts';

/** Addresses whose last part is a name: « /ambitions/sante/ ». */
const NAMING = /^\/(?:[a-z]+\/)?([^/#]+)\/$/u;

/** Whether what was typed is the name of a document: its title or a part of it, « CCAS » in « CCAS, centre communal… », or its address. */
export function isNamed(open: OpenIndex, rank: number, typed: readonly FoundWords[], count: number): boolean {
  if (typed.length < count || typed.length === 0) return false;
  const [href = '', , title = ''] = open.index.documents[rank] ?? [];
  const names = [...title.split(/[(),:;]| – /u), NAMING.exec(href)?.[1] ?? ''];
  return names.some((name) => {
    const words = telling(open, name);
    return words.length === typed.length && typed.every((one) => words.some((word) => answers(one, word)));
  });
}

/** Whether the words stand one after the other in a document, in the order they were typed, small words between them aside. */
export function standTogether(open: OpenIndex, rank: number, typed: readonly FoundWords[]): boolean {
  const [, , title = '', , text = ''] = open.index.documents[rank] ?? [];
  return [title, text].some((field) => {
    const words = telling(open, field);
    return words.some((_, start) => typed.every((one, offset) => answers(one, words[start + offset])));
  });
}

function answers({ weights }: FoundWords, word: number | undefined): boolean {
  return word !== undefined && weights.has(word);
}

/** The ranks of the words of a text that say something; -1 for one that no document holds. */
function telling({ rankOf }: OpenIndex, text: string): readonly number[] {
  return wordsOf(text)
    .filter((word) => !isEmpty(word))
    .map(({ folded }) => rankOf.get(folded) ?? -1);
}
