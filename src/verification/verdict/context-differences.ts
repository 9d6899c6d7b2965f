import type { Reading } from '../formula/quantity.ts';
import type { ContextDifference } from './verdict.ts';

/** What the author of an entry declares that the text speaks of. */
export interface Declaration {
  readonly territories: readonly string[];
  /** Empty where the text gives no year and none can be deduced. */
  readonly years: readonly number[];
  /** What the percentage is a percentage of, where the text says so. */
  readonly base: string | null;
}

/** What differs between that which the text speaks of and that which the formula reads; and whether it reads the text itself. */
export function contextDifferences(
  declared: Declaration,
  reading: Pick<Reading, 'territories' | 'years' | 'bases' | 'cited'>,
): readonly ContextDifference[] {
  const otherBase = declared.base !== null && reading.bases.some((base) => base !== declared.base);
  return [
    ...(sameItems(declared.years, reading.years) ? [] : ['annee' as const]),
    ...(otherBase || !sameItems(declared.territories, reading.territories) ? ['perimetre' as const] : []),
    ...(reading.cited.length > 0 ? ['texte' as const] : []),
  ];
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
  return new Set(some).size === new Set(others).size && others.every((item) => some.includes(item));
}
