import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

// A ratio of counts under ten billion differs from any half it does not equal well before that many decimals.
const RATIO_DECIMALS = 12;

/** The change from one value to a later one: in % of the first for counts (`nombre`), in points for percentages (`pourcentage`). Unrounded, without binary noise; null when a value is missing, or when a count starts from zero. */
export function changeBetween(
  from: number | null,
  to: number | null,
  unit: 'nombre' | 'pourcentage',
): number | null {
  if (from === null || to === null) return null;
  const [before, after] = [toScaledDecimal(from), toScaledDecimal(to)];
  const decimals = Math.max(before.decimals, after.decimals);
  const start = digitsAt(before, decimals);
  const difference = digitsAt(after, decimals) - start;
  if (unit === 'pourcentage') return fromDigits(difference, decimals);
  if (start === 0n) return null;
  return fromDigits((difference * 100n * 10n ** BigInt(RATIO_DECIMALS)) / start, RATIO_DECIMALS);
}
