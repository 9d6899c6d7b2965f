import { toScaledDecimal } from '../../stats/decimals.ts';

/** An exact number: what a cell holds, or what exact arithmetic makes of cells. The denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of the decimal writing of a number: 18.8 is 188 tenths. */
export function fractionOf(value: number): Fraction {
  const { digits, decimals } = toScaledDecimal(value);
  return { numerator: digits, denominator: 10n ** BigInt(decimals) };
}

/** The sum of two exact numbers. */
export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The first exact number less the second. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The first exact number over the second; null where the second is zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

/** The product of two exact numbers. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** An exact number times a whole one. */
export function times(a: Fraction, factor: bigint): Fraction {
  return { numerator: a.numerator * factor, denominator: a.denominator };
}

/** -1, 0 or 1 as the first exact number is below, equal to or above the second. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = subtract(a, b).numerator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The nearest binary number, for what has no exact value, such as a root. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

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
