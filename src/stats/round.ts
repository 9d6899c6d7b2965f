import { fromDigits, toScaledDecimal } from './scaled-decimal.ts';

/** Rounds the decimal writing of a value to so many decimals, halves away from zero: 1.005 gives 1.01, -0.25 gives -0.3. */
export function roundHalf(value: number, decimals: number): number {
  const scaled = toScaledDecimal(value);
  if (scaled.decimals <= decimals) return value;
  const step = 10n ** BigInt(scaled.decimals - decimals);
  const half = scaled.digits < 0n ? -step / 2n : step / 2n;
  return fromDigits((scaled.digits + half) / step, decimals);
}
