import * as Plot from '@observablehq/plot';
import { valueDomain } from './axis-ticks.ts';
import { spreadLabels } from './spread-labels.ts';
import { textWidth } from './text-width.ts';

/** A value on the line; its text comes already formatted. */
export interface Marker {
  /** Null where the source gives none: the text then stands without a mark. */
  readonly value: number | null;
  readonly text: string;
  /** True where the mark is drawn hollow. */
  readonly doubtful: boolean;
}

/** What a marker line draws. */
export interface MarkerLineInput {
  readonly focus: Marker & {
    /** The value alone, for a name too long for the line. */
    readonly shortText: string;
  };
  readonly mel: Marker;
  readonly qpv: Marker;
  /** Values the scale spans beside the three markers, so that it is the scale of the ranking. */
  readonly spread: readonly number[];
  /** In CSS px; 208 unless told: the margin of a chapter. */
  readonly width?: number;
}

const size = 12;
const axis = 23;

/** Plot options of one small line: the focus above it, the metropolis and all neighbourhoods below. */
export function markerLine({ focus, mel, qpv, spread, width = 208 }: MarkerLineInput): Plot.PlotOptions {
  const values = [...spread, ...[focus, mel, qpv].flatMap(({ value }) => (value === null ? [] : [value]))];
  const domain = valueDomain(values);
  const range = [7, width - 7] as const;
  const scale = (value: number | null): number =>
    value === null
      ? width
      : range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const label = (marker: Marker) => ({ x: scale(marker.value), width: textWidth(marker.text, size, 700) });
  const text = textWidth(focus.text, size, 700) <= width ? focus.text : focus.shortText;
  const [focusX] = spreadLabels([label({ ...focus, text })], width, 0);
  const [melX, qpvX] = spreadLabels([label(mel), label(qpv)], width, 10);
  return {
    width,
    height: 46,
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [...range], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY([axis], { className: 'g-axis' }),
      ...referenceMarks(mel, melX, 'g-mel'),
      ...referenceMarks(qpv, qpvX, 'g-qpv'),
      Plot.dot(focus.value === null ? [] : [focus.value], {
        x: (value: number) => value,
        y: axis,
        r: 6,
        symbol: 'diamond',
        className: `${focus.doubtful ? 'g-doubt' : 'g-dot'} g-focus`,
      }),
      word(text, focusX, 11, 'g-focus'),
    ],
  };
}

function referenceMarks(marker: Marker, x: number | undefined, className: string): Plot.Markish[] {
  const shape = {
    y1: axis - 6,
    y2: axis + 6,
    className: marker.doubtful ? `${className} g-doubt` : className,
  };
  return [
    Plot.ruleX(marker.value === null ? [] : [marker.value], shape),
    word(marker.text, x, 44, className),
  ];
}

function word(text: string, x: number | undefined, y: number, className: string): Plot.Markish {
  const place = { value: () => x, scale: null } as const;
  return Plot.text([text], { x: place, y, text: (t: string) => t, lineAnchor: 'bottom', className });
}
