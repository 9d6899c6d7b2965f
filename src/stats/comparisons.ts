import { digitsAt, fromDigits, roundHalf, toScaledDecimal } from './decimals.ts';

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

// A division is cut off further away than that: 10/3 - 0.083333333333 is 3.25.
const KEPT_DECIMALS = 10;

/** How far a value stands above another (below: negative), in their own unit, without binary noise; null when either is missing. */
export function gap(value: number | null, other: number | null): number | null {
  if (value === null || other === null) return null;
  const [a, b] = [toScaledDecimal(value), toScaledDecimal(other)];
  const decimals = Math.max(a.decimals, b.decimals);
  return roundHalf(fromDigits(digitsAt(a, decimals) - digitsAt(b, decimals), decimals), KEPT_DECIMALS);
}

/** How many times a value holds another, unrounded; null when either is missing or the other is zero. */
export function ratio(value: number | null, other: number | null): number | null {
  if (value === null || other === null || other === 0) return null;
  return value / other;
}

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
