import { digitsAt, fromDigits, toScaledDecimal } from './scaled-decimal.ts';

/** The sum of the observed values, without binary noise; null when none was observed. */
export function sum(values: readonly (number | null)[]): number | null {
  const observed = values.filter((value) => value !== null).map(toScaledDecimal);
  if (observed.length === 0) return null;
  const decimals = Math.max(...observed.map((scaled) => scaled.decimals));
  return fromDigits(
    observed.reduce((total, scaled) => total + digitsAt(scaled, decimals), 0n),
    decimals,
  );
}
