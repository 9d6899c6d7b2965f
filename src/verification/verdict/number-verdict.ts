import { hasMoreDecimals, roundFraction } from '../formula/fraction.ts';
import type { Quantity, QuantityUnit, Reading } from '../formula/quantity.ts';
import type { Direction, QuotedNumber } from '../read-numbers.ts';
import type { ContextDifference, ValueVerdict } from './verdict.ts';

/** Whole things: no rounding explains a difference between two counts. */
const COUNTS: ReadonlySet<QuantityUnit> = new Set(['nombre', 'ans', 'quartiers', 'communes', 'rang']);

/**
 * Compares a quoted number with the computed one, at the precision of the quotation, halves away from zero.
 * Where the computed number has more decimals, truncation or the neighbouring rounding is « arrondi autrement », except for counts.
 * A count that cells without a sound value could bring to the quoted number cannot be told.
 */
export function numberVerdict(
  quoted: Pick<QuotedNumber, 'plain' | 'decimals'>,
  found: Quantity,
): ValueVerdict {
  if (found.value === null) return 'non_verifiable';
  const { plain, decimals } = quoted;
  const at = (rounding: 'nearest' | 'truncated' | 'away'): string =>
    roundFraction(found.value ?? { numerator: 0n, denominator: 1n }, decimals, rounding);
  if (COUNTS.has(found.unit)) return countVerdict(plain, at('nearest'), found);
  if (at('nearest') === plain) return 'concorde';
  const isNeighbour = at('truncated') === plain || at('away') === plain;
  return isNeighbour && hasMoreDecimals(found.value, decimals) ? 'arrondi' : 'differe';
}

function countVerdict(quoted: string, computed: string, { value, counted }: Quantity): ValueVerdict {
  if (value !== null && hasMoreDecimals(value, 0)) return 'differe';
  if (quoted === computed) return 'concorde';
  const further = Number(quoted) - Number(computed);
  return further > 0 && further <= (counted?.leftOut.length ?? 0) ? 'non_verifiable' : 'differe';
}

/** Compares a claimed direction with the sign of the computed change. */
export function directionVerdict(direction: Direction, { value }: Pick<Quantity, 'value'>): ValueVerdict {
  if (value === null) return 'non_verifiable';
  const found = value.numerator === 0n ? 'stabilite' : value.numerator > 0n ? 'hausse' : 'baisse';
  return found === direction ? 'concorde' : 'differe';
}

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
