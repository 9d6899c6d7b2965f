import type { OpenIndex } from './open-index.ts';
import { type Word, wordsOf } from './words.ts';

/** Keeps the documents in which the words of each phrase follow one another, accents and capitals aside. */
export function keepPhrases(
  { index }: OpenIndex,
  ranks: readonly number[],
  phrases: readonly (readonly Word[])[],
): readonly number[] {
  if (phrases.length === 0) return ranks;
  return ranks.filter((rank) => {
    const [, , title = '', , text = ''] = index.documents[rank] ?? [];
    const fields = [wordsOf(title), wordsOf(text)];
    return phrases.every((phrase) => fields.some((words) => phraseStarts(words, phrase).length > 0));
  });
}

/** Where a phrase starts among words. */
export function phraseStarts(words: readonly Word[], phrase: readonly Word[]): readonly number[] {
  return words.flatMap((_, start) =>
    phrase.every(({ folded }, offset) => words[start + offset]?.folded === folded) ? [start] : [],
  );
}
