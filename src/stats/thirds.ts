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
