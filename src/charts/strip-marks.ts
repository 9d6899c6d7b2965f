import * as Plot from '@observablehq/plot';
import type { PlacedText } from './ranking-layout.ts';
import type { PlacedMark, StripLabel, StripLayout } from './strip-layout.ts';

const stroke = 5;
// Longer than the focus is high, so that its ends show behind it.
const markerStroke = 10;
// The title and the value of the focus alone are bold.
const labelClasses = { end: 'g-axis', median: 'g-axis g-median', mel: 'g-mel g-quiet' } as const;

/** The marks of a strip plot, from the back to the front: axes, strokes of the others, median, metropolis, focus, words. */
export function stripMarks({ strips, width }: StripLayout): Plot.Markish[] {
  const labels = strips.flatMap((one) => one.labels);
  const all = (name: 'focus' | 'mel' | 'median'): readonly PlacedMark[] =>
    strips.flatMap((one) => one[name] ?? []);
  const others = strips.flatMap((one) => one.others);
  const diamond = { r: 5, symbol: 'diamond' } as const;
  return [
    Plot.ruleY(strips, { x1: 0, x2: width, y: 'y', className: 'g-base' }),
    verticals(others.filter(isSure), stroke, 'g-ticks'),
    points(others.filter(isDoubtful), { r: 3, className: 'g-doubt' }),
    verticals(all('median'), markerStroke, 'g-line g-qpv'),
    verticals(all('mel').filter(isSure), markerStroke, 'g-line g-mel'),
    points(all('mel').filter(isDoubtful), { r: 4, symbol: 'square', className: 'g-doubt g-mel' }),
    points(all('focus').filter(isSure), { ...diamond, className: 'g-dot g-focus' }),
    points(all('focus').filter(isDoubtful), { ...diamond, className: 'g-doubt g-focus' }),
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
      strips.flatMap(({ note }) => note ?? []),
      'start',
      'g-note',
    ),
    ...(['end', 'median', 'mel'] as const).map((kind) =>
      words(labels.filter(isOf(kind)), 'middle', labelClasses[kind]),
    ),
  ];
}

/** Short vertical strokes as one path. */
function verticals(marks: readonly PlacedMark[], half: number, className: string): Plot.Markish {
  const coordinates = marks.map(({ x, y }) => [
    [x, y - half],
    [x, y + half],
  ]);
  return coordinates.length === 0 ? null : Plot.geo({ type: 'MultiLineString', coordinates }, { className });
}

function points(marks: readonly PlacedMark[], options: Plot.DotOptions): Plot.Markish {
  return Plot.dot(marks, { x: 'x', y: 'y', ...options });
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

function isSure({ doubtful }: PlacedMark): boolean {
  return !doubtful;
}

function isDoubtful({ doubtful }: PlacedMark): boolean {
  return doubtful;
}
