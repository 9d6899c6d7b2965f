import { digitsAt, fromDigits, toScaledDecimal } from './decimals.ts';

/** The median of the observed values, the half-sum of the two middle ones for an even number; null when none was observed. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) return null;
  const [a, b] = [toScaledDecimal(low), toScaledDecimal(high)];
  const decimals = Math.max(a.decimals, b.decimals);
  return fromDigits(5n * (digitsAt(a, decimals) + digitsAt(b, decimals)), decimals + 1);
}

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

/** Where a value stands among those observed: the lowest, the middle or the highest third. */
export type Third = 'lowest' | 'middle' | 'highest';

/**
 * The third of each value, in the order given. A value stands at (values below it + half of those equal to it) / all of
 * them: up to 1/3 is the lowest third, from 2/3 the highest; so equal values share a third and both ends are treated
 * alike. Null for a missing value, and for all where fewer than three were observed.
 */
export function thirds(values: readonly (number | null)[]): readonly (Third | null)[] {
  const observed = values.filter((value) => value !== null);
  return values.map((value) => (value === null || observed.length < 3 ? null : thirdAmong(observed, value)));
}

function thirdAmong(observed: readonly number[], value: number): Third {
  const below = observed.filter((other) => other < value).length;
  const equal = observed.filter((other) => other === value).length;
  // In sixths of the whole, so that the two limits are compared as integers.
  const place = 3 * (2 * below + equal);
  if (place <= 2 * observed.length) return 'lowest';
  return place >= 4 * observed.length ? 'highest' : 'middle';
}

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
