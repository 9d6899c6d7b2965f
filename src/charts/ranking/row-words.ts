import * as Plot from '@observablehq/plot';
import type { AxisTick } from '../axis-ticks.ts';
import type { PlacedRow, PlacedText, RankingLayout } from './ranking-layout.ts';
import type { RankingRow } from './ranking-row.ts';

/** A channel in px, past the scale of values. */
export function pixel<Row = PlacedRow>(
  value: (row: Row) => number,
): {
  readonly value: (row: Row) => number;
  readonly scale: null;
} {
  return { value, scale: null };
}

/** A band behind the rows in focus. */
export function bandMarks(focus: readonly PlacedRow[], width: number): Plot.Markish[] {
  const edges = { x1: pixel(() => -6), x2: pixel(() => width + 6) };
  return [Plot.rect(focus, { ...edges, y1: 'top', y2: 'bottom', className: 'g-band' })];
}

/** A leader from the words of each row to the end of the track, and the labelled ticks under the rows. */
export function axisMarks(layout: RankingLayout, ticks: readonly AxisTick[]): Plot.Markish[] {
  const { bottom, rows, trackStart, trackEnd } = layout;
  return [
    Plot.ruleY(rows, {
      x1: pixel(({ labelEnd }) => Math.min(labelEnd + 5, trackStart)),
      x2: pixel(() => trackEnd),
      y: 'middle',
      className: 'g-lead',
    }),
    Plot.ruleX(ticks, { x: 'value', y1: bottom + 1, y2: bottom + 5, className: 'g-axis' }),
    Plot.text(ticks, { x: 'value', y: bottom + 17, text: 'text', lineAnchor: 'bottom', className: 'g-axis' }),
  ];
}

/** The name of each row and the note beside it; an emphasis is a class with a space before it. */
export function labelMarks(rows: readonly PlacedRow[], emphasis: string): Plot.Markish[] {
  const text = {
    x: pixel(({ x }: PlacedText) => x),
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    lineAnchor: 'bottom',
  } as const;
  const notes = rows.flatMap(({ note }) => (note === null ? [] : [note]));
  return [
    Plot.text(
      rows.flatMap(({ label }) => label),
      { ...text, className: `g-row${emphasis}` },
    ),
    Plot.text(notes, { ...text, className: 'g-note' }),
  ];
}

/** What is printed at the end of each row; words that stand for what is not known look like it, but those of the focus. */
export function valueMarks<Row extends RankingRow>(
  rows: readonly PlacedRow<Row>[],
  width: number,
  emphasis: string,
  isUnknown: (row: PlacedRow<Row>) => boolean = ({ row }) => row.value === null,
): Plot.Markish[] {
  const isMissing = (placed: PlacedRow<Row>): boolean => isUnknown(placed) && !placed.row.focus;
  return [
    valueMark(
      rows.filter((row) => !isMissing(row)),
      width,
      emphasis,
    ),
    valueMark(rows.filter(isMissing), width, ' g-missing'),
  ];
}

function valueMark(rows: readonly PlacedRow[], width: number, emphasis: string): Plot.Markish {
  return Plot.text(rows, {
    x: pixel(() => width),
    y: ({ middle }: PlacedRow) => middle + 4.5,
    text: ({ row }: PlacedRow) => row.text,
    textAnchor: 'end',
    lineAnchor: 'bottom',
    className: `g-value${emphasis}`,
  });
}
