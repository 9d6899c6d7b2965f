import { extent, nice, ticks } from 'd3';
import { textWidth } from './text-width.ts';

/** One label of an axis, and where it stands in px. */
export interface AxisTick {
  readonly value: number;
  readonly x: number;
  readonly text: string;
}

const gap = 8;

/** As many round values, four at most, as can be labelled in px between the ends of a linear scale without touching; the two ends before a single one. */
export function axisTicks(
  domain: readonly [number, number],
  range: readonly [number, number],
  format: (value: number) => string,
  size: number,
): readonly AxisTick[] {
  const [low, high] = domain;
  const place = (value: number): AxisTick => ({
    value,
    x: range[0] + ((value - low) / (high - low)) * (range[1] - range[0]),
    text: format(value),
  });
  const choices = [...[4, 3, 2].map((count) => ticks(low, high, count)), [low, high], ticks(low, high, 1)];
  for (const placed of choices.map((values) => values.map(place))) {
    const fits = placed.length > 0 && placed.length <= 4;
    if (fits && standApart(placed, size)) return placed;
  }
  return [place(low)];
}

/** Whether the labels of ticks, in their order, have some px between them, 8 unless told, in words of a size. */
export function standApart(placed: readonly AxisTick[], size: number, between = gap): boolean {
  return placed.every((tick, index) => {
    const before = placed[index - 1];
    if (before === undefined) return true;
    const half = (textWidth(before.text, size) + textWidth(tick.text, size)) / 2;
    return tick.x - before.x >= half + between;
  });
}

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
