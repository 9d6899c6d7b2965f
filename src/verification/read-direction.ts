/** Which way a quantity goes. */
export type Direction = 'hausse' | 'baisse' | 'stabilite';

const WORDS: readonly (readonly [Direction, RegExp])[] = [
  ['hausse', /\bhausse|augment|creusement/iu],
  ['baisse', /\bbaisse|diminu/iu],
  ['stabilite', /\bstab/iu],
];

/** The direction that words claim (« une hausse », « diminue »); null when they claim none, or several. */
export function readDirection(words: string): Direction | null {
  const found = WORDS.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
