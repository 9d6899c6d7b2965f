import { ticks } from 'd3';
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
