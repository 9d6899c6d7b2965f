import type * as Plot from '@observablehq/plot';
import { stripLayout } from './strip-layout.ts';
import { stripMarks } from './strip-marks.ts';

/** A value marked on a strip; its text comes already formatted, name included. */
export interface StripMarker {
  /** Null where there is none to draw: the text then stands alone. */
  readonly value: number | null;
  readonly text: string;
  /** True where the mark is drawn hollow. */
  readonly doubtful: boolean;
}

/** One indicator of a strip plot, on a scale of its own. */
export interface StripRow {
  readonly title: string;
  /** True for a count, whose sizes may differ by ten times or more. */
  readonly isCount: boolean;
  /** The neighbourhood in focus; its text is its value alone. */
  readonly focus: StripMarker;
  /** Null for counts, where a total is no yardstick. */
  readonly mel: StripMarker | null;
  /** The median of the neighbourhoods counted; null where none is. */
  readonly median: StripMarker | null;
  /** The other neighbourhoods; a doubtful one is drawn hollow. */
  readonly others: readonly { readonly value: number; readonly doubtful: boolean }[];
  /** Words for neighbourhoods without value: « 1 non renseigné »; null where all have one. */
  readonly note: string | null;
  /** How an end of the scale is written, with its unit. */
  readonly formatTick: (value: number) => string;
}

/** What a strip plot draws. */
export interface StripInput {
  readonly rows: readonly StripRow[];
  /** In CSS px; 288 unless told: a phone of 320 less its margins. */
  readonly width?: number;
}

/** Plot options of a strip plot: one neighbourhood on many indicators, each on its own scale, the others as strokes behind. */
export function strip({ rows, width = 288 }: StripInput): Plot.PlotOptions {
  if (rows.length === 0) throw new RangeError('Empty strip plot: at least one indicator is needed.');
  const layout = stripLayout(rows, width);
  return {
    width,
    height: Math.ceil(layout.height),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: stripMarks(layout),
  };
}
