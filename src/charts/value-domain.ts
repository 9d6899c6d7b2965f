import { extent, nice } from 'd3';

/**
 * Ends of a scale of positions, rounded outward. Zero is an end as soon as the values spread over more than
 * half of the greatest: a dot needs no zero to be read, but a zero close by is worth showing.
 */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [0, 1];
  if (low === high) return low > 0 ? [0, low] : [low, low + 1];
  return nice(low >= 0 && high - low > high / 2 ? 0 : low, high, 4);
}

/** Ends of a scale on which differences are read, as close to the values as round numbers allow: a distance needs no zero. */
export function spreadDomain(values: readonly number[]): readonly [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [0, 1];
  return low === high ? [low - 0.5, low + 0.5] : nice(low, high, 4);
}

/** Ends of a scale of lengths: always from zero. */
export function lengthDomain(values: readonly number[]): readonly [number, number] {
  const greatest = Math.max(0, ...values);
  return greatest > 0 ? [0, greatest] : [0, 1];
}
