/** A number as the text writes it. */
export interface QuotedNumber {
  /** The very characters: « 37 600 », « -18 », « quatre ». */
  readonly text: string;
  /** Plain decimal writing, sign included where it is not plus: "37600", "-18", "4". */
  readonly plain: string;
  /** Digits after the comma: the precision that the text claims. */
  readonly decimals: number;
  /** Where it starts in the text. */
  readonly start: number;
}

/** Number words that quantify; un and une are left aside, they are articles. */
const WORDS: ReadonlyMap<string, string> = new Map(
  ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'].map(
    (word, index) => [word, String(index + 2)],
  ),
);
const DIGITS = '(?:[+\\-−]\\s?)?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?';
const NUMBER = new RegExp(`${DIGITS}|(?<!\\p{L})(?:${[...WORDS.keys()].join('|')})(?!\\p{L})`, 'giu');

/** The numbers of a French text, written in digits or in words up to twelve, in order. */
export function readNumbers(text: string): readonly QuotedNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const plain =
      WORDS.get(match[0].toLowerCase()) ??
      match[0].replace(/[\s+]/gu, '').replace('−', '-').replace(',', '.');
    return { text: match[0], plain, decimals: plain.split('.')[1]?.length ?? 0, start: match.index };
  });
}

/** Which way a quantity goes. */
export type Direction = 'hausse' | 'baisse' | 'stabilite';

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ['hausse', /\bhausse|augment|creusement/iu],
  ['baisse', /\bbaisse|diminu/iu],
  ['stabilite', /\bstab/iu],
];

/** The direction that words claim (« une hausse », « diminue »); null when they claim none, or several. */
export function readDirection(words: string): Direction | null {
  const found = DIRECTIONS.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
