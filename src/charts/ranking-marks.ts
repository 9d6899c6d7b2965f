import * as Plot from '@observablehq/plot';
import type { PlacedRanking } from './ranking.ts';
import type { PlacedRow, PlacedText } from './ranking-layout.ts';
import { barMarks, baselineMarks, dotMarks } from './row-marks.ts';

/** Height of a line of the head, in px, where references have their labels. */
export const flagLine = 16;
const flagBaseline = 11;

/** The marks of a ranking, from the back to the front; each mark is one group with one class. */
export function rankingMarks(placed: PlacedRanking): Plot.Markish[] {
  const { rows } = placed.layout;
  const focus = rows.filter(({ row }) => row.focus);
  const plain = rows.filter(({ row }) => !row.focus);
  return [
    ...bandMarks(focus, placed.width),
    ...axisMarks(placed),
    ...referenceMarks(placed),
    ...(placed.mark === 'bar' ? [...barMarks(plain, focus), ...baselineMarks(rows)] : dotMarks(plain, focus)),
    ...labelMarks(plain, ''),
    ...labelMarks(focus, ' g-focus'),
    valueMark(
      plain.filter(({ row }) => row.value !== null),
      placed.width,
      '',
    ),
    valueMark(
      plain.filter(({ row }) => row.value === null),
      placed.width,
      ' g-missing',
    ),
    valueMark(focus, placed.width, ' g-focus'),
  ];
}

function bandMarks(focus: readonly PlacedRow[], width: number): Plot.Markish[] {
  return [
    Plot.rect(focus, {
      x1: pixel(() => -6),
      x2: pixel(() => width + 6),
      y1: 'top',
      y2: 'bottom',
      className: 'g-band',
    }),
  ];
}

function axisMarks({ layout, ticks }: PlacedRanking): Plot.Markish[] {
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

function referenceMarks({ flags, layout, references }: PlacedRanking): Plot.Markish[] {
  return flags.flatMap((flag) => {
    const top = flag.line * flagLine;
    const value = references.find(({ kind }) => kind === flag.kind)?.value ?? null;
    const className = `g-${flag.kind}`;
    return [
      Plot.ruleX(value === null ? [] : [value], { y1: top + 1, y2: layout.bottom, className }),
      Plot.text([flag], {
        x: pixel(() => flag.textX),
        y: top + flagBaseline,
        text: 'text',
        textAnchor: flag.anchor,
        lineAnchor: 'bottom',
        className,
      }),
    ];
  });
}

function labelMarks(rows: readonly PlacedRow[], emphasis: string): Plot.Markish[] {
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

/** A channel in px, past the scale of values. */
function pixel<Row = PlacedRow>(value: (row: Row) => number) {
  return { value, scale: null } as const;
}
