import { wordsOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** From how many syllables on a word is long, and must be declared. */
export const LONG_WORD = 4;

/** The long words of a text, in small letters, each once; names, which begin with a capital inside a sentence, are not among them. */
export function longWordsOf(text: string): readonly string[] {
  const long = wordsOf(text).filter((word, index) => {
    const isName = index > 0 && /^\p{Lu}/u.test(word);
    return !isName && !/^\d/u.test(word) && countSyllables(word) >= LONG_WORD;
  });
  return [...new Set(long.map((word) => word.toLocaleLowerCase('fr')))];
}

/** One form for a word and its plural: « priorités » gives « priorité ». */
export function singularOf(word: string): string {
  return word.toLocaleLowerCase('fr').replace(/[sx]$/u, '');
}
