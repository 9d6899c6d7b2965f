import { stemmer } from '@orama/stemmers/french';

/** One word of a text, as the search knows it. */
export interface Word {
  /** Without accents, in lower case, « œ » written « oe ». */
  readonly folded: string;
  /** In lower case, with its accents: what a stem is made from. */
  readonly written: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/** Acronyms with points, numbers whose thousands are set apart, and runs of letters and digits; an apostrophe or a hyphen ends a word. */
const WORDS =
  /(?:\p{L}\.){2,}\p{L}?|\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD])*/gu;

/** The words of a text in order, « l’emploi » being two: the same for a text and for what is searched in it. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map((match) => {
    const written = match[0].toLowerCase().replace(/[.\s\u00AD]/gu, '');
    return {
      folded: fold(written),
      written: written.normalize('NFC'),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** A word or a text without accents, in lower case, its ligatures undone. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Words that say nothing of what is looked for, folded: articles, pronouns, the verbs of questions. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a afin ai ainsi alors apres assez au aucun aucune aupres aussi autre autres aux avant avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux chaque ' +
    'chez combien comme comment d dans de depuis des doit dois donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu ' +
    'faire fait faut hui il ils j je jusqu l la le les leur leurs lors lorsqu lui m ma mais me meme memes mes moi mon ne nos notre nous n on ont ou par ' +
    'parce pas peu peut peux plus pour pourquoi puis puisqu qu quand que quel quelle quelles quels qui quoi s sa sans se sera seront ses si soit sommes son sont ' +
    'sous suis sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres trop trouver tu un une vers veux via voici voila vos votre vous y'
  ).split(' '),
);

/** True for a word that says nothing of what is looked for. */
export function isEmpty({ folded }: Pick<Word, 'folded'>): boolean {
  return EMPTY.has(folded);
}

/** The stem of a word (Snowball), folded after: « rénovée » and « rénovation » share one. Snowball leaves the plural of « emplois ». */
export function stemOf({ written }: Pick<Word, 'written'>): string {
  const known = made.get(written) ?? fold(stemmer(written)).replace(/([aiou])s$/u, '$1');
  made.set(written, known);
  return known;
}

const made = new Map<string, string>();

/**
 * The stems that a word may have when its accents were left out: « renovee » may be « rénovée », « parentalite » « parentalité ».
 * The word as it is written comes first.
 */
export function possibleStems({ written, folded }: Pick<Word, 'written' | 'folded'>): readonly string[] {
  const accented = written.replace(/(ee?)(s?)$/u, (_, ending: string, plural: string) =>
    ending === 'ee' ? `ée${plural}` : `é${plural}`,
  );
  const suffixed = written.replace(/e(ment|r|re|res|ration|rations)$/u, 'é$1');
  return [...new Set([written, accented, suffixed, folded].map((form) => stemOf({ written: form })))];
}

/** Endings, folded, that make the one who does, the deed, the quality or the state from one root. */
const ENDINGS =
  /^(?:euses?|eurs?|rices?|ieres?|iers?|aires?|ages?|ations?|ions?|ifs?|ives?|ements?|ismes?|istes?|ures?|ants?|ees?|ers?|elles?|els?|es?|s)$/u;

/** A shorter root belongs to too many words. */
const SHORTEST = 5;

/** Whether two folded words have a root of five letters or more in common, Snowball keeping them apart: « policiers » and « police ». */
export function shareRoot(one: string, other: string): boolean {
  if (one.slice(0, SHORTEST) !== other.slice(0, SHORTEST)) return false;
  const roots = rootsOf(other);
  return rootsOf(one).some((root) => roots.includes(root));
}

/** A word less each of its possible endings. */
function rootsOf(word: string): readonly string[] {
  const roots: string[] = [];
  for (let at = SHORTEST; at < word.length; at += 1)
    if (ENDINGS.test(word.slice(at))) roots.push(word.slice(0, at));
  return roots;
}
