const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Sets a plain decimal number in French: comma, thousands in groups of three, true minus sign. */
function inFrench(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE).replace('-', MINUS);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A count of people or things, rounded to the unit: « 9 519 », with U+00A0 between thousands, which finding in a page takes for a plain space. */
export function formatCount(count: number): string {
  return inFrench(roundDecimal(count, 0));
}

/** A number with that many decimals: « 40,1 »; the rounding is exact on the decimal writing. */
export function formatDecimal(value: number | string, decimals: number): string {
  return inFrench(roundDecimal(value, decimals));
}

/** A percentage from 0 to 100, not a ratio: « 40,1 % », with U+00A0 before the sign. */
export function formatPercent(value: number | string, decimals = 1): string {
  return `${formatDecimal(value, decimals)}${NO_BREAK_SPACE}%`;
}

/** A change with its sign, as displayed after rounding: « +0,1 », « −10,2 »; « 0,0 » has none. */
export function formatSigned(value: number | string, decimals = 1): string {
  const rounded = roundDecimal(value, decimals);
  return /^[^-]*[1-9]/.test(rounded) ? `+${inFrench(rounded)}` : inFrench(rounded);
}

/** A relative change in per cent: « +11,4 % », « −10,2 % ». */
export function formatSignedPercent(value: number | string, decimals = 1): string {
  return `${formatSigned(value, decimals)}${NO_BREAK_SPACE}%`;
}

/** A change in percentage points: « +0,5 point », « +2,3 points »; the plural starts at 2, as displayed. */
export function formatPoints(value: number | string, decimals = 1): string {
  const plural = Math.abs(Number(roundDecimal(value, decimals))) >= 2;
  return `${formatSigned(value, decimals)}${NO_BREAK_SPACE}${plural ? 'points' : 'point'}`;
}

/** A value or change as the source published it, its precision and sign kept: "16.0" gives « 16,0 », "1713" « 1 713 ». */
export function formatPublished(published: string): string {
  const decimals = published.split('.')[1]?.length ?? 0;
  const rounded = roundDecimal(published, decimals);
  return published.startsWith('+') ? `+${inFrench(rounded)}` : inFrench(rounded);
}

/** An ISO date (YYYY-MM-DD) in words: « 23 novembre 2026 », « 1er avril 2026 »; throws RangeError on another shape. */
export function formatDateFr(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const instant = new Date(`${date}T00:00:00Z`);
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || Number.isNaN(instant.getTime()) || instant.getUTCDate() !== Number(day)) {
    throw new RangeError(`"${date}" is not an ISO date (YYYY-MM-DD).`);
  }
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

/** An enumeration: « a, b et c »; empty for no item. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

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
