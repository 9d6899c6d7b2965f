import { sentencesOf, wordsOf } from './reading-ease.ts';

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
