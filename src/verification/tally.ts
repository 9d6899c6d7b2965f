import { formatList } from '../format.ts';
import { type ContextDifference, type ValueVerdict, VERDICTS } from './verdict.ts';
import type { Verification } from './verification.ts';

/** What differs in context, as columns of a tally. */
export const CONTEXTS: readonly (readonly ContextDifference[])[] = [
  [],
  ['annee'],
  ['perimetre'],
  ['annee', 'perimetre'],
];

/** How many figures have one verdict on the value, by what differs in context. */
export interface TallyRow {
  readonly verdict: ValueVerdict;
  /** One number a column of CONTEXTS; null where nothing was compared. */
  readonly byContext: readonly number[] | null;
  readonly total: number;
}

/** Counts verifications by both verdicts, every verdict on the value in a row, those that ask for attention first. */
export function tally(
  verifications: readonly Pick<Verification, 'verdict' | 'context'>[],
): readonly TallyRow[] {
  return VERDICTS.map((verdict) => {
    const found = verifications.filter((one) => one.verdict === verdict);
    const count = (context: readonly ContextDifference[]): number =>
      found.filter((one) => one.context?.join() === context.join()).length;
    const byContext = verdict === 'non_verifiable' ? null : CONTEXTS.map(count);
    return { verdict, byContext, total: found.length };
  });
}

/** A tally of the verdicts on the value in one sentence: « 70 affirmations : 7 diffèrent, 4 sont arrondies autrement, … ». */
export function describeTally(rows: readonly TallyRow[]): string {
  const words: Readonly<Record<ValueVerdict, readonly [one: string, several: string]>> = {
    differe: ['diffère', 'diffèrent'],
    arrondi: ['est arrondie autrement', 'sont arrondies autrement'],
    concorde: ['concorde', 'concordent'],
    non_verifiable: ['ne se vérifie pas ici', 'ne se vérifient pas ici'],
  };
  const filled = rows.filter(({ total }) => total > 0);
  const all = filled.reduce((sum, { total }) => sum + total, 0);
  const count = `${all}\u{A0}${all === 1 ? 'affirmation' : 'affirmations'}`;
  const [only, other] = filled;
  if (only === undefined) return 'Aucune affirmation.';
  if (other === undefined) return `${count}, qui ${words[only.verdict][all === 1 ? 0 : 1]}.`;
  const parts = filled.map(({ verdict, total }) => `${total}\u{A0}${words[verdict][total === 1 ? 0 : 1]}`);
  return `${count} : ${formatList(parts)}.`;
}
