import type * as Plot from '@observablehq/plot';
import { seriesLayout } from './series-layout.ts';
import { seriesMarks } from './series-marks.ts';

/** A value of a series at a year. */
export interface SeriesPoint {
  readonly year: number;
  /** Null where there is none to draw: the line then stops, and starts again after it. */
  readonly value: number | null;
  /** True where the point is drawn hollow, and no line goes through it. */
  readonly doubtful: boolean;
}

/** One line; words and numbers come already formatted. */
export interface Series {
  /** The focus and the references are labelled; the others are the background. */
  readonly kind: 'focus' | 'mel' | 'qpv' | 'plain';
  readonly name: string;
  /** A point a year of the chart, ascending. */
  readonly points: readonly SeriesPoint[];
  /** Words at the first year: its value, or the mark of a missing one; '' for none. */
  readonly startText: string;
  /** Words at the last year, to stand before the name. */
  readonly endText: string;
}

/** What a slope (two years) or lines (more) draw. */
export interface SeriesInput {
  readonly series: readonly Series[];
  readonly years: readonly number[];
  /** A value to draw a level line at, such as no change; null without one. */
  readonly level: number | null;
  /** Words above the drawing: what is measured, a warning; null without any. */
  readonly head: string | null;
  /** Words under the drawing: what is not drawn; null where all is. */
  readonly note: string | null;
  /** In CSS px; 288 unless told: a phone of 320 less its margins. */
  readonly width?: number;
  /** Height of the lines in CSS px; 230 unless told. */
  readonly trackHeight?: number;
}

/** Plot options of a slope, or of lines where there are more than two years: labelled at both ends, the others behind. */
export function series(input: SeriesInput): Plot.PlotOptions {
  if (input.years.length < 2) throw new RangeError('Too few years: a line needs two.');
  const layout = seriesLayout(input);
  return {
    width: layout.width,
    height: Math.ceil(layout.height),
    margin: 0,
    x: {
      type: 'linear',
      domain: [input.years[0] ?? 0, input.years.at(-1) ?? 1],
      range: [...layout.x],
      axis: null,
    },
    y: { type: 'linear', domain: [...layout.domain], range: [layout.bottom, layout.top], axis: null },
    marks: seriesMarks(input, layout),
  };
}
