/** What a number format of a spreadsheet says of the numbers it shows. */
export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date';
  /** Decimals that it shows; null where it shows as many as there are. */
  readonly decimals: number | null;
}

const GENERAL: NumberFormat = { kind: 'number', decimals: null };

/** The formats that Excel numbers and does not write in the file (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** Reads a number format from its number, or from its code where the file gives one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)))
    return { kind: 'date', decimals: null };
  const written = code ?? BUILT_IN[id];
  if (written === undefined || /^general$/iu.test(written)) return GENERAL;
  // Quoted words, colours and conditions are no part of the number.
  const [first = ''] = written.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').split(';');
  if (/[dmyjahs]/iu.test(first)) return { kind: 'date', decimals: null };
  const decimals = /\.([0#?]+)/u.exec(first)?.[1];
  const kind = first.includes('%') ? 'percent' : 'number';
  if (!/[0#?]/u.test(first)) return { kind, decimals: null };
  return { kind, decimals: decimals === undefined ? 0 : decimals.replaceAll('#', '').length };
}

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
