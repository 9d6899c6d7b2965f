import { fromDigits, digitsAt, toScaledDecimal } from './scaled-decimal.ts';

/** The median of the observed values, the half-sum of the two middle ones for an even number; null when none was observed. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) return null;
  const [a, b] = [toScaledDecimal(low), toScaledDecimal(high)];
  const decimals = Math.max(a.decimals, b.decimals);
  return fromDigits(5n * (digitsAt(a, decimals) + digitsAt(b, decimals)), decimals + 1);
}
