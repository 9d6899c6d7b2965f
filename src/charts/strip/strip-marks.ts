import * as Plot from '@observablehq/plot';
import type { PlacedText } from '../ranking/ranking-layout.ts';
import type { StripLabel, StripLayout } from './strip-layout.ts';
import type { StripMark, StripShapes } from './strip-place.ts';

// The title and the value of the focus alone are bold.
const labelClasses = { end: 'g-axis', median: 'g-axis g-median', mel: 'g-mel g-quiet' } as const;

/** The marks of a strip plot, from the back to the front: those of the indicators, then all words. */
export function stripMarks({ strips }: StripLayout): Plot.Markish[] {
  const labels = strips.flatMap((one) => one.labels);
  return [
    ...stripShapes(strips.map(({ shapes }) => shapes)),
    words(
      strips.flatMap(({ title }) => title),
      'start',
      'g-head',
    ),
    words(
      strips.filter(({ isMissing }) => !isMissing).map(({ value }) => value),
      'end',
      'g-value g-focus',
    ),
    words(
      strips.filter(({ isMissing }) => isMissing).map(({ value }) => value),
      'end',
      'g-value g-missing',
    ),
    words(
      strips.flatMap(({ note }) => note),
      'start',
      'g-note',
    ),
    ...(['end', 'median', 'mel'] as const).map((kind) =>
      words(labels.filter(isOf(kind)), 'middle', labelClasses[kind]),
    ),
  ];
}

function words(
  texts: readonly PlacedText[],
  textAnchor: 'start' | 'middle' | 'end',
  className: string,
): Plot.Markish {
  return Plot.text(texts, { x: 'x', y: 'y', text: 'text', textAnchor, lineAnchor: 'bottom', className });
}

function isOf(kind: StripLabel['kind']): (label: StripLabel) => boolean {
  return (label) => label.kind === kind;
}

const stroke = 5;
// Longer than the focus is high, so that its ends show behind it.
const markerStroke = 10;

/** The marks of strips, from the back to the front. */
export function stripShapes(strips: readonly StripShapes[]): Plot.Markish[] {
  const of = (name: 'focus' | 'mel' | 'median'): readonly StripMark[] =>
    strips.flatMap((one) => one[name] ?? []);
  const [rates, counts] = [strips.filter(({ isCount }) => !isCount), strips.filter(({ isCount }) => isCount)];
  const others = rates.flatMap((one) => one.others);
  const diamond = { r: 5, symbol: 'diamond' } as const;
  const stand = (strip: StripShapes) => (mark: StripMark) => [
    [mark.x, mark.y],
    [mark.x, strip.base],
  ];
  const doubtful = [...others, ...counts.flatMap((one) => one.others)].filter((one) => one.doubtful);
  return [
    Plot.ruleY(strips, {
      x1: ({ x }: StripShapes) => x[0],
      x2: ({ x }: StripShapes) => x[1],
      y: 'base',
      className: 'g-base',
    }),
    upright(others.filter(isSure).map(across(stroke)), 'g-ticks'),
    upright(
      counts.flatMap((one) => one.others.map(stand(one))),
      'g-ticks g-needles',
    ),
    points(doubtful, { r: 3, className: 'g-doubt' }),
    upright(of('median').map(across(markerStroke)), 'g-line g-qpv'),
    upright(of('mel').filter(isSure).map(across(markerStroke)), 'g-line g-mel'),
    points(of('mel').filter(isDoubtful), { r: 4, symbol: 'square', className: 'g-doubt g-mel' }),
    upright(
      counts.flatMap((one) => (one.focus === null ? [] : [stand(one)(one.focus)])),
      'g-line g-focus',
    ),
    points(of('focus').filter(isSure), { ...diamond, className: 'g-dot g-focus' }),
    points(of('focus').filter(isDoubtful), { ...diamond, className: 'g-doubt g-focus' }),
  ];
}

function across(half: number) {
  return ({ x, y }: StripMark) => [
    [x, y - half],
    [x, y + half],
  ];
}

/** Short vertical strokes as one path. */
function upright(coordinates: number[][][], className: string): Plot.Markish {
  return coordinates.length === 0 ? null : Plot.geo({ type: 'MultiLineString', coordinates }, { className });
}

function points(marks: readonly StripMark[], options: Plot.DotOptions): Plot.Markish {
  return Plot.dot(marks, { x: 'x', y: 'y', ...options });
}

function isSure({ doubtful }: StripMark): boolean {
  return !doubtful;
}

function isDoubtful({ doubtful }: StripMark): boolean {
  return doubtful;
}
