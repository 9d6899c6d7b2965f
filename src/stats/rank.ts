/**
 * Competition ranks, in the order given: 1 for the greatest value, the same rank for equal values, the ranks they fill
 * skipped after them; null for a missing value, which takes no rank.
 */
export function rank(values: readonly (number | null)[]): readonly (number | null)[] {
  const observed = values.filter((value) => value !== null);
  return values.map((value) =>
    value === null ? null : 1 + observed.filter((other) => other > value).length,
  );
}
