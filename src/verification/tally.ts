import { tallyWords } from '../text/tally-words.ts';
import { type ContextDifference, type ValueVerdict, VERDICTS } from './verdict/verdict.ts';
import type { Verification } from './verification.ts';

/** What differs in context, as columns of a tally: nothing, something, or that the text is compared with itself. */
export const CONTEXTS = [
  'même année, périmètre et base',
  'autre année, périmètre ou base',
  'le texte lui-même',
] as const;

/** How many figures have one verdict on the value, by what differs in context. */
export interface TallyRow {
  readonly verdict: ValueVerdict;
  /** One number a column of CONTEXTS; null where nothing was compared. */
  readonly byContext: readonly number[] | null;
  readonly total: number;
}

/** Counts verifications by both verdicts, every verdict on the value in a row, in their order. */
export function tally(
  verifications: readonly Pick<Verification, 'verdict' | 'context'>[],
): readonly TallyRow[] {
  return VERDICTS.map((verdict) => {
    const found = verifications.filter((one) => one.verdict === verdict);
    const count = (column: number): number =>
      found.filter(({ context }) => columnOf(context ?? []) === column).length;
    const byContext = verdict === 'non_verifiable' ? null : CONTEXTS.map((_, column) => count(column));
    return { verdict, byContext, total: found.length };
  });
}

function columnOf(context: readonly ContextDifference[]): number {
  if (context.includes('texte')) return 2;
  return context.length === 0 ? 0 : 1;
}

/**
 * The verdicts of some figures in one sentence, the only tally of the site: « 20 affirmations : 12 concordent ou s’arrondissent
 * autrement, 4 diffèrent et 4 ne se vérifient pas ici. »
 */
export function describeTally(verdicts: readonly ValueVerdict[]): string {
  return verdicts.length === 0 ? 'Aucune affirmation.' : `${tallyWords(verdicts, 'affirmation')}.`;
}
