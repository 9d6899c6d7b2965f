/**
 * True when one letter added, left out, changed, or two neighbours exchanged turn a word into the other.
 * Words are folded; equal words are not one edit apart.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const exchanged = short[start] === long[start + 1] && short[start + 1] === long[start];
  return exchanged && short.slice(start + 2) === long.slice(start + 2);
}

/** True for words of eight letters or more that two such edits separate, the first letter being right. */
export function isTwoEdits(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8 || one[0] !== other[0]) return false;
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? Infinity) <= 2;
}
