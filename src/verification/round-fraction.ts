import type { Fraction } from './fraction.ts';

/** Toward the nearest (halves away from zero), toward zero, or away from zero. */
export type Rounding = 'nearest' | 'truncated' | 'away';

/** An exact number with so many decimals, as plain decimal writing: 2/3 gives "0.67", -0.5 at no decimal "-1". */
export function roundFraction(
  { numerator, denominator }: Fraction,
  decimals: number,
  rounding: Rounding,
): string {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const kept = size / denominator;
  const rest = size % denominator;
  const isUp = rounding === 'away' ? rest > 0n : rounding === 'nearest' && 2n * rest >= denominator;
  const digits = (isUp ? kept + 1n : kept).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const plain = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return numerator < 0n && /[1-9]/u.test(plain) ? `-${plain}` : plain;
}

/** Whether an exact number has more decimals than that many. */
export function hasMoreDecimals(value: Fraction, decimals: number): boolean {
  return roundFraction(value, decimals, 'truncated') !== roundFraction(value, decimals, 'away');
}
