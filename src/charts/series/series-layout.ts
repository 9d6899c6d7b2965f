import { extent } from 'd3';
import { fontSize, type PlacedText } from '../ranking/ranking-layout.ts';
import { textWidth, wrapLabel } from '../text-width.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import type { SeriesInput } from './series.ts';

/** Where the lines of a slope, its labels and its notes stand, in px. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  /** Least and greatest value. */
  readonly domain: readonly [number, number];
  /** Abscissas of the first and of the last year. */
  readonly x: readonly [number, number];
  /** Ordinates of the greatest and of the least value. */
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly PlacedText[];
  readonly starts: readonly EndLabel[];
  readonly ends: readonly EndLabel[];
  readonly head: readonly PlacedText[];
  readonly note: readonly PlacedText[];
}

const lineHeight = 15;
const labelShare = 0.4;
const labelGap = 10;

/** Places a slope: values of the first year on the left, of the last with the names on the right, words above and below. */
export function seriesLayout(input: SeriesInput): SeriesLayout {
  const { width = 288, trackHeight = 230 } = input;
  const values = input.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const domain = domainOf(input.level === null ? values : [...values, input.level]);
  const head = lines(input.head, width, 0);
  const years = head.length * lineHeight + 12;
  const [top, bottom] = [years + 14, years + 14 + trackHeight];
  const named = input.series.filter(({ kind }) => kind !== 'plain');
  const startWidth = Math.max(0, ...named.map(({ startText }) => textWidth(startText, fontSize, 700)));
  const x = [startWidth + labelGap, Math.floor(width * (1 - labelShare)) - labelGap] as const;
  const scale = (value: number): number =>
    bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const note = lines(input.note, width, bottom + 14);
  return {
    width,
    height: bottom + (note.length === 0 ? 8 : 18 + note.length * lineHeight),
    domain,
    x,
    top,
    bottom,
    years: yearLabels(input.years, x, years),
    ...endLabels(named, scale, { startX: x[0] - labelGap, endX: x[1] + labelGap, width, top, bottom }),
    head,
    note,
  };
}

/** The ends of the values themselves: the values at both ends are written, so that no round number is needed. */
function domainOf(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(values);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

function lines(text: string | null, width: number, top: number): readonly PlacedText[] {
  if (text === null) return [];
  return wrapLabel(text, width, fontSize).map((line, i) => ({
    text: line,
    x: 0,
    y: top + 12 + i * lineHeight,
  }));
}

const gap = 6;

/** Labels of years on a line of time, centred: the first and the last always, those between where they touch none. */
export function yearLabels(
  years: readonly number[],
  [start, end]: readonly [number, number],
  y: number,
): readonly PlacedText[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const place = (year: number): PlacedText => ({
    text: String(year),
    x: start + ((year - first) / (last - first)) * (end - start),
    y,
  });
  const width = textWidth(String(first), fontSize) + gap;
  const kept = [place(first)];
  for (const one of years.slice(1, -1).map(place)) {
    if (one.x - (kept.at(-1)?.x ?? 0) >= width && end - one.x >= width) kept.push(one);
  }
  return [...kept, place(last)];
}
