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

/** The sentences of a short text of ours: each ends with a full stop, a question mark, an exclamation mark or an ellipsis. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…](?:\s?[»)])?)\s+(?=[«(]?\s?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a text: letters and figures; an elided word counts by itself, a compound is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}

const VOWELS = 'aeiouyàâäéèêëîïôöùûüÿœæ';

/** Two letters of vowels that are read apart: « théâtre », « naïf », « prioritaire ». */
const APART =
  /[éëïüö](?=[aeiouyàâäéèêëîïôöùûüœæ])|[aeiou](?=[éèëïü])|[iy](?=[éè])|(?<=[bcdfgptv][rl])i(?=[aeou])/gu;

/** A final e that is not heard, with the s of a plural. */
const MUTE_END = /(?<=[a-zàâäéèêëîïôöùûüÿœæç]{2})es?$/u;

/**
 * How many syllables a French word has, by its letters: groups of vowels, less the mute ending. An estimate, as every count by letters:
 * it hears « ent » at the end (so that « souvent » is right and « parlent » has one too many: a text is never said easier than it is).
 */
export function countSyllables(word: string): number {
  return word
    .toLocaleLowerCase('fr')
    .split('-')
    .reduce((sum, part) => sum + syllablesOf(part), 0);
}

function syllablesOf(part: string): number {
  if (/^\d+$/u.test(part)) return part.length;
  const heard = part
    .replace(/qu|gu(?=[eiéèê])/gu, 'q')
    .replace(MUTE_END, '')
    .replace(APART, '$&·');
  const groups = heard.match(new RegExp(`[${VOWELS}]+`, 'gu')) ?? [];
  return Math.max(groups.length, /[a-zà-ÿœæ]/u.test(part) && part.length > 1 ? 1 : 0);
}

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

/** The most words that a sentence in plain French may have. */
export const LONGEST_SENTENCE = 20;

/** Capitals that begin no sentence: « RSA », « REP+ », « V’Lille » is none. */
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{2,}\d?\+?(?![\p{L}\d])/gu;

/** What makes a text of ours hard to read, one French sentence each: a sentence too long, an acronym without its words. */
export function plainDefects(text: string): readonly string[] {
  const long = sentencesOf(text).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    return count > LONGEST_SENTENCE
      ? [`« ${sentence} » a ${count} mots : en faire deux phrases, de ${LONGEST_SENTENCE} mots au plus.`]
      : [];
  });
  const bare = [...new Set(unexplainedAcronyms(text))].map(
    (acronym) =>
      `le sigle « ${acronym} » n’est pas expliqué : écrire ses mots, et lui entre parenthèses, ou l’inverse.`,
  );
  return [...long, ...bare];
}

/** The acronyms of a text that stand neither in brackets after their words nor before brackets that hold them. */
function unexplainedAcronyms(text: string): readonly string[] {
  const explained = new Set(
    [...text.matchAll(/\((\p{Lu}{2,}\d?\+?)\)|(\p{Lu}{2,}\d?\+?)\s?»?\s\((?=\p{Ll})/gu)].flatMap(
      ([, after, before]) => [after, before],
    ),
  );
  return (text.match(ACRONYM) ?? []).filter((acronym) => !explained.has(acronym));
}
