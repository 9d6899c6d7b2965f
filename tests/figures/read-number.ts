/** The number that a French text begins with, units and thousands spaces aside: « −10,2 % » is -10.2; null where it is none. */
export function readNumber(text: string): number | null {
  const [digits] = /^[+−]?\d+(?:\u{A0}\d{3})*(?:,\d+)?/u.exec(text) ?? [];
  if (digits === undefined) return null;
  return Number(digits.replaceAll('\u{A0}', '').replace('−', '-').replace('+', '').replace(',', '.'));
}
