import { lengthDomain, valueDomain } from '../axis-ticks.ts';
import type { StripMarker, StripRow } from './strip.ts';

/** A mark of an indicator, in px. */
export interface StripMark {
  readonly x: number;
  readonly y: number;
  readonly doubtful: boolean;
}

/** Where the marks of an indicator may stand, in px. */
export interface StripRoom {
  readonly x: readonly [number, number];
  /** Room left at both ends of a scale, so that a mark at an end is whole. */
  readonly inset: number;
  /** Ordinate of their middle. */
  readonly y: number;
}

const needle = 18;
const needleFoot = 5;

/**
 * Places the marks of an indicator. A rate is a position among the others on a scale of its own. A count is a height: all of them side by
 * side, from the least to the greatest, so that one that is ten times the others crushes none.
 */
export function stripMarksIn(row: StripRow, room: StripRoom): StripShapes {
  return row.isCount ? needles(row, room) : onScale(row, room);
}

/** The marks of an indicator, in px. */
export interface StripShapes {
  /** Ends of the line that they stand on. */
  readonly x: readonly [number, number];
  /** What is written at the ends of the scale, with the values there. */

  readonly ends: readonly [string, string];
  /** Ordinate of that line. */
  readonly base: number;
  readonly others: readonly StripMark[];
  readonly isCount: boolean;
  readonly focus: StripMark | null;
  readonly mel: StripMark | null;
  readonly median: StripMark | null;
}

function onScale(row: StripRow, { x: [start, end], inset, y }: StripRoom): StripShapes {
  const markers = [row.focus, row.mel, row.median].flatMap((marker) => marker?.value ?? []);
  const domain = valueDomain([...markers, ...row.others.map(({ value }) => value)]);
  const place = (one: Pick<StripMarker, 'value' | 'doubtful'> | null): StripMark | null =>
    one === null || one.value === null
      ? null
      : {
          x: start + inset + ((one.value - domain[0]) / (domain[1] - domain[0])) * (end - start - 2 * inset),
          y,
          doubtful: one.doubtful,
        };
  return {
    ends: [row.formatTick(domain[0]), row.formatTick(domain[1])],
    x: [start, end],
    base: y,
    isCount: false,
    others: row.others.flatMap((one) => place(one) ?? []),
    focus: place(row.focus),
    mel: place(row.mel),
    median: place(row.median),
  };
}

/** Counts side by side, the least first; the ordinate of each is the top of its needle. */
function needles(row: StripRow, { x: [start, end], y }: StripRoom): StripShapes {
  const base = y + needleFoot;
  const known =
    row.focus.value === null ? [] : [{ value: row.focus.value, doubtful: row.focus.doubtful, isFocus: true }];
  const all = [...known, ...row.others.map((one) => ({ ...one, isFocus: false }))].toSorted(
    (a, b) => a.value - b.value,
  );
  const [, greatest] = lengthDomain(all.map(({ value }) => value));
  const marks = all.map(({ value, doubtful, isFocus }, rank) => ({
    isFocus,
    x: start + ((end - start) * (rank + 0.5)) / all.length,
    y: base - Math.max(1, (needle * value) / greatest),
    doubtful,
  }));
  return {
    ends: [row.formatTick(all[0]?.value ?? 0), row.formatTick(all.at(-1)?.value ?? 0)],
    x: [start, end],
    base,
    isCount: true,
    others: marks.filter(({ isFocus }) => !isFocus),
    focus: marks.find(({ isFocus }) => isFocus) ?? null,
    mel: null,
    median: null,
  };
}
