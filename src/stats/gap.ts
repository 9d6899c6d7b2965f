import { roundHalf } from './round.ts';
import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

// A division is cut off further away than that: 10/3 - 0.083333333333 is 3.25.
const KEPT_DECIMALS = 10;

/** How far a value stands above another (below: negative), in their own unit, without binary noise; null when either is missing. */
export function gap(value: number | null, other: number | null): number | null {
  if (value === null || other === null) return null;
  const [a, b] = [toScaledDecimal(value), toScaledDecimal(other)];
  const decimals = Math.max(a.decimals, b.decimals);
  return roundHalf(fromDigits(digitsAt(a, decimals) - digitsAt(b, decimals), decimals), KEPT_DECIMALS);
}
