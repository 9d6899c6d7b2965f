import { stemOf, type Word, wordsOf } from '../words.ts';

/** Words that must follow one another. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  /** True when capitals and letters count: an acronym. */
  readonly isExact: boolean;
  readonly written: readonly string[];
}

/** Reads a phrase; an exact one finds its very letters, another one every word of the same stems. */
export function phraseOf(text: string, isExact: boolean): Phrase {
  const words = wordsOf(text);
  return {
    words,
    stems: words.map(stemOf),
    isExact,
    written: words.map(({ start, end }) => text.slice(start, end)),
  };
}

/** Whether a text, of which the words are given, holds a phrase. */
export function holds(words: readonly Word[], text: string, phrase: Phrase): boolean {
  if (phrase.words.length === 0) return false;
  return words.some((_, start) =>
    phrase.words.every(({ folded }, offset) => {
      const word = words[start + offset];
      if (word === undefined) return false;
      if (phrase.isExact) return text.slice(word.start, word.end) === phrase.written[offset];
      return word.folded === folded || stemOf(word) === phrase.stems[offset];
    }),
  );
}
