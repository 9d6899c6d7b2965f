import * as Plot from '@observablehq/plot';
import type { PlacedText } from '../ranking/ranking-layout.ts';
import { pixel } from '../ranking/row-words.ts';
import type { EndLabel } from './end-labels.ts';
import type { SeriesLayout } from './series-layout.ts';
import type { Series, SeriesInput, SeriesPoint } from './series.ts';

const named = ['qpv', 'mel', 'focus'] as const;
// Shape tells them apart where colour cannot, as at a point that no line goes through.
const shapes = {
  focus: { r: 5.5, symbol: 'diamond' },
  mel: { r: 3.5, symbol: 'square' },
  qpv: { r: 3.5, symbol: 'circle' },
} as const;

/** The marks of a slope, from the back to the front: the years, the lines of the others, the three labelled ones, all words. */
export function seriesMarks(input: SeriesInput, layout: SeriesLayout): Plot.Markish[] {
  return [
    ...seriesShapes(input, layout),
    words(layout.years, 'middle', 'g-axis'),
    words(layout.head, 'start', 'g-note'),
    ...named.flatMap((kind) => [
      words(layout.starts.filter(isOf(kind)), 'end', `g-value g-${kind}`),
      words(layout.ends.filter(isOf(kind)), 'start', `g-row g-${kind}`),
    ]),
    words(layout.note, 'start', 'g-note'),
  ];
}

/** The marks alone, for a drawing whose words stand elsewhere. */
export function seriesShapes(
  { series, years, level }: Pick<SeriesInput, 'series' | 'years' | 'level'>,
  layout: Pick<SeriesLayout, 'top' | 'bottom'>,
): Plot.Markish[] {
  const plain = series.filter(({ kind }) => kind === 'plain');
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return [
    Plot.ruleX(years, {
      y1: pixel(() => layout.top - 8),
      y2: pixel(() => layout.bottom + 8),
      className: 'g-base',
    }),
    Plot.ruleY(level === null ? [] : [level], { x1: first, x2: last, className: 'g-axis g-level' }),
    ...lineMarks(plain, 'g-thread'),
    loneMarks(plain, 'g-dot'),
    doubtMarks(plain, 'g-doubt'),
    ...named.flatMap((kind) =>
      namedMarks(
        series.filter((one) => one.kind === kind),
        kind,
      ),
    ),
  ];
}

function namedMarks(series: readonly Series[], kind: (typeof named)[number]): Plot.Markish[] {
  const shape = shapes[kind];
  const points = series.flatMap((one) => one.points);
  return [
    ...lineMarks(series, `g-line g-${kind}`),
    dots(points.filter(isSure), { ...shape, className: `g-dot g-${kind}` }),
    dots(points.filter(isDoubtful), { ...shape, className: `g-doubt g-${kind}` }),
  ];
}

/** One path for all the lines: a class, an element. */
function lineMarks(series: readonly Series[], className: string): Plot.Markish[] {
  const coordinates = series.flatMap(({ points }) => segments(points));
  return coordinates.length === 0 ? [] : [Plot.geo({ type: 'MultiLineString', coordinates }, { className })];
}

/** A point for each plain value that no line goes through. */
function loneMarks(series: readonly Series[], className: string): Plot.Markish {
  const alone = series.flatMap(({ points }) => {
    const joined = new Set(segments(points).flatMap((segment) => segment.map(([year]) => year)));
    return points.filter((point) => isSure(point) && !joined.has(point.year));
  });
  return dots(alone, { r: 3, className });
}

function doubtMarks(series: readonly Series[], className: string): Plot.Markish {
  return dots(
    series.flatMap(({ points }) => points.filter(isDoubtful)),
    { r: 3, className },
  );
}

function dots(points: readonly SeriesPoint[], options: Plot.DotOptions): Plot.Markish {
  return Plot.dot(points, { x: 'year', y: 'value', ...options });
}

function words(
  texts: readonly PlacedText[],
  textAnchor: 'start' | 'middle' | 'end',
  className: string,
): Plot.Markish {
  const place = { x: pixel(({ x }: PlacedText) => x), y: pixel(({ y }: PlacedText) => y) };
  return Plot.text(texts, { ...place, text: 'text', textAnchor, lineAnchor: 'bottom', className });
}

function isOf(kind: Series['kind']): (label: EndLabel) => boolean {
  return (label) => label.kind === kind;
}

function isSure({ value, doubtful }: SeriesPoint): boolean {
  return value !== null && !doubtful;
}

function isDoubtful({ value, doubtful }: SeriesPoint): boolean {
  return value !== null && doubtful;
}

/** The unbroken runs of plain points of a line, as [year, value], two points at least: it stops at a missing or doubtful one. */
export function segments(points: readonly SeriesPoint[]): [number, number][][] {
  const runs: [number, number][][] = [[]];
  for (const { year, value, doubtful } of points) {
    if (value === null || doubtful) runs.push([]);
    else runs.at(-1)?.push([year, value]);
  }
  return runs.filter((run) => run.length > 1);
}
