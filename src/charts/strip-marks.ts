import * as Plot from '@observablehq/plot';
import type { PlacedText } from './ranking-layout.ts';
import type { StripLabel, StripLayout } from './strip-layout.ts';
import { stripShapes } from './strip-shapes.ts';

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
