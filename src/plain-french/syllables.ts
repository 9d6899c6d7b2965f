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
