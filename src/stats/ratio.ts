/** How many times a value holds another, unrounded; null when either is missing or the other is zero. */
export function ratio(value: number | null, other: number | null): number | null {
  if (value === null || other === null || other === 0) return null;
  return value / other;
}
