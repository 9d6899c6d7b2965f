/** Rounds the decimal writing of a value to so many decimals, halves away from zero: 1.005 gives 1.01, -0.25 gives -0.3. */
export function roundHalf(value: number, decimals: number): number {
  const scaled = toScaledDecimal(value);
  if (scaled.decimals <= decimals) return value;
  const step = 10n ** BigInt(scaled.decimals - decimals);
  const half = scaled.digits < 0n ? -step / 2n : step / 2n;
  return fromDigits((scaled.digits + half) / step, decimals);
}

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

/** A decimal number as a whole number of its smallest units: 12.5 is 125 tenths. */
export interface ScaledDecimal {
  readonly digits: bigint;
  /** Digits after the decimal point, 0 or more. */
  readonly decimals: number;
}

/** Reads a number by its shortest decimal writing, so that 18.8 is 188 tenths and carries no binary noise; throws on NaN and infinities. */
export function toScaledDecimal(value: number): ScaledDecimal {
  if (!Number.isFinite(value)) throw new Error(`No decimal writing for ${value}.`);
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  if (decimals >= 0) return { digits, decimals };
  return { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** The same amount in units at least as small: the digits of 12.5 with three decimals are 12500. */
export function digitsAt(scaled: ScaledDecimal, decimals: number): bigint {
  return scaled.digits * 10n ** BigInt(decimals - scaled.decimals);
}

/** The nearest number to so many units of that size. */
export function fromDigits(digits: bigint, decimals: number): number {
  return Number(`${digits}e-${decimals}`);
}
