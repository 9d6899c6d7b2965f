/** What the typography pass may set as it likes: each pattern and the one form it is compared in. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ' '],
  [/[’‘]/gu, "'"],
  [/« ?/gu, '"'],
  [/ ?»/gu, '"'],
  [/[“”]/gu, '"'],
  [/ (?=[;:!?%])/gu, ''],
  [/(?<=\d) (?=\d{3}(?!\d))/gu, ''],
];

/**
 * The text in the one form in which two passages are compared: only spaces, apostrophes and quotation marks are folded.
 * In a cell, the spaces around a hyphen between names are folded too.
 */
export function foldTypography(text: string, cell: boolean): string {
  const folded = FOLDS.reduce((rest, [pattern, form]) => rest.replace(pattern, form), text).trim();
  return cell ? folded.replace(/(?<=\p{L}) ?- ?(?=[\p{L}\d])/gu, '-') : folded;
}
