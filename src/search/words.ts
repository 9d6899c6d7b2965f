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
