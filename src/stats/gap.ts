import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

/** How far a value stands above another (below: negative), in their own unit, without binary noise; null when either is missing. */
export function gap(value: number | null, other: number | null): number | null {
  if (value === null || other === null) return null;
  const [a, b] = [toScaledDecimal(value), toScaledDecimal(other)];
  const decimals = Math.max(a.decimals, b.decimals);
  return fromDigits(digitsAt(a, decimals) - digitsAt(b, decimals), decimals);
}
