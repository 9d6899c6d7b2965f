import type { EmphasisedRun } from '../transcription/transcription-marks.ts';
import type { SourceBlock } from '../transcription/transcription.ts';
import { align, pairDifferences } from './pair-differences.ts';
import { describeDifference, type WordingDifference } from './describe-difference.ts';
import type { PublishedBlock } from './published-wording.ts';

/**
 * Every difference between the transcription and the published pages, in reading order, each as one French message.
 * An empty list means: nothing missing, nothing added, nothing moved, no letter, digit or sign changed, same emphasis.
 */
export function compareWording(
  expected: readonly SourceBlock[],
  published: readonly PublishedBlock[],
): readonly string[] {
  const left = expected.map(({ text, cell }) => foldTypography(text, cell));
  const right = published.map(({ text, cell }) => foldTypography(text, cell));
  let before: PublishedBlock | null = null;
  const messages: string[] = [];
  for (const pair of pairDifferences(align(left, right), left, right)) {
    const source = pair.left === null ? null : (expected[pair.left] ?? null);
    const found = pair.right === null ? null : (published[pair.right] ?? null);
    const difference = differenceOf(source, found, pair.moved);
    if (difference !== null) messages.push(describeDifference(difference, before));
    if (found !== null && !pair.moved) before = found;
  }
  return messages;
}

function differenceOf(
  source: SourceBlock | null,
  found: PublishedBlock | null,
  moved: boolean,
): WordingDifference | null {
  if (found === null) return source === null ? null : { kind: 'missing', source };
  if (source === null) return { kind: 'added', found };
  if (moved) return { kind: 'moved', source, found };
  const expected = foldTypography(source.text, source.cell);
  const actual = foldTypography(found.text, found.cell);
  if (expected !== actual) return { kind: 'changed', source, found, expected, actual };
  if (source.emphasis === null) return null;
  const wanted = describeRuns(source.emphasis);
  const got = describeRuns(found.emphasis);
  return wanted === got ? null : { kind: 'emphasis', source, found, expected: wanted, actual: got };
}

function describeRuns(runs: readonly EmphasisedRun[]): string {
  if (runs.length === 0) return 'rien';
  return runs
    .map(({ form, text }) => `${form === 'strong' ? 'gras' : 'italique'} : ${foldTypography(text, false)}`)
    .join(' | ');
}

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
