import { sentencesOf, wordsOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/**
 * How easy a French text is to read, by the formula that Kandel and Moles fitted to French from Flesch’s:
 * 207 − 1.015 × words a sentence − 73.6 × syllables a word. From 0 (very hard) to 100 (very easy); null without a word.
 * An elided word is counted with the next (« l’école » is one), which never makes a text easier than it is.
 * L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision, 19, 1958, pages 253 to 274.
 */
export function readingEase(text: string): number | null {
  const words = text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? [];
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences.length === 0) return null;
  const syllables = wordsOf(text).reduce((sum, word) => sum + countSyllables(word), 0);
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
}

/** How easy a list of passages is to read; one that ends without a mark, as titles and cells do, is a sentence too. */
export function passagesEase(passages: readonly string[]): number | null {
  return readingEase(passages.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(' '));
}
