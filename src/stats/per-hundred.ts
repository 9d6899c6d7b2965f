import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

// A ratio of counts under ten billion differs from any half it does not equal well before that many decimals.
const DECIMALS = 12n;

/** How many of a value there are for 100 of another, unrounded, without binary noise; null when either is missing or the other is zero. */
export function perHundred(value: number | null, other: number | null): number | null {
  if (value === null || other === null || other === 0) return null;
  const [above, below] = [toScaledDecimal(value), toScaledDecimal(other)];
  const decimals = Math.max(above.decimals, below.decimals);
  const numerator = digitsAt(above, decimals) * 100n * 10n ** DECIMALS;
  return fromDigits(numerator / digitsAt(below, decimals), Number(DECIMALS));
}
