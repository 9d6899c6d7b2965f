/** The shortest decimal writing of a number, without the noise of a binary computation nor an exponent: 0.1 + 0.2 is 0.3. */
export function decimalText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /e/u.test(text) ? value.toFixed(20).replace(/\.?0+$/u, '') : text;
}

/** A number as its format shows it: with the decimals of the format, unless they would hide some of its own. */
export function shownNumber(value: number, decimals: number | null, isPercent: boolean): string {
  const text = decimalText(isPercent ? value * 100 : value);
  const own = text.split('.')[1]?.length ?? 0;
  return decimals === null || own > decimals ? text : Number(text).toFixed(decimals);
}
