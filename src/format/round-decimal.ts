/** A plain decimal number: sign, digits, point, digits. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Plain decimal notation of a finite number, without exponent. */
function decimalNotation(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot write ${value} as a decimal number.`);
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : digits.padEnd(point, '0').slice(0, point) + (digits.length > point ? `.${digits.slice(point)}` : '');
  return negative ? `-${plain}` : plain;
}

/**
 * Rounds the decimal writing of a value, half away from zero, so that 1.005 gives "1.01"; a zero never has a sign.
 * Throws RangeError when the value is not a finite decimal number.
 */
export function roundDecimal(value: number | string, decimals: number): string {
  const written = typeof value === 'number' ? decimalNotation(value) : value;
  const parts = DECIMAL.exec(written);
  if (parts === null) throw new RangeError(`"${written}" is not a decimal number.`);
  const [, sign, whole = '0', fraction = ''] = parts;
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = Number(fraction[decimals] ?? '0') >= 5 ? kept + 1n : kept;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const plain = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return sign === '-' && rounded !== 0n ? `-${plain}` : plain;
}
