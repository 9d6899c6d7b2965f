/** The least or the greatest value, and the places that hold it, in the order given. */
export interface Extreme {
  readonly value: number;
  /** Indices in the list, several where values are equal. */
  readonly at: readonly number[];
}

/** The least and the greatest of the observed values, with every place that holds them; null when none was observed. */
export function extremes(
  values: readonly (number | null)[],
): { readonly lowest: Extreme; readonly highest: Extreme } | null {
  const observed = values.filter((value) => value !== null);
  if (observed.length === 0) return null;
  const extreme = (value: number): Extreme => ({
    value,
    at: values.flatMap((other, index) => (other === value ? [index] : [])),
  });
  return { lowest: extreme(Math.min(...observed)), highest: extreme(Math.max(...observed)) };
}
