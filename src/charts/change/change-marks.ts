import * as Plot from '@observablehq/plot';
import type { PlacedRow, PlacedText } from '../ranking/ranking-layout.ts';
import { dotMarks } from '../ranking/ranking-marks.ts';
import type { RankingRow } from '../ranking/ranking-row.ts';
import { axisMarks, bandMarks, labelMarks, pixel, valueMarks } from '../ranking/row-words.ts';
import type { ChangeHead } from './change-head.ts';
import type { PlacedChange } from './change.ts';

/** A row of a chart of two dates: its value is the later one, its text the change between them. */
export interface ChangeRow extends RankingRow {
  /** The earlier value; null where there is none to draw. */
  readonly from: number | null;
  /** True where the earlier value is drawn hollow. */
  readonly fromDoubtful: boolean;
}

/** Whether a line may join the two values: both are known, and neither is doubtful. */
export function isLinked({ from, value, fromDoubtful, doubtful }: ChangeRow): boolean {
  return from !== null && value !== null && !fromDoubtful && !doubtful;
}

type Row = PlacedRow<ChangeRow>;

const tick = 4;

/** The marks of a chart of two dates, from the back to the front: a short stroke for the earlier value, a point for the later one. */
export function changeMarks({ head, layout, ticks, level, width }: PlacedChange): Plot.Markish[] {
  const { rows } = layout;
  const focus = rows.filter(({ row }) => row.focus);
  const group = (kind: ChangeRow['reference']): readonly Row[] =>
    rows.filter(({ row }) => row.reference === kind && !row.focus);
  const plain = group(null);
  return [
    ...bandMarks(focus, width),
    ...axisMarks(layout, ticks),
    ...headMarks(head),
    ...levelMarks(level, rows),
    ...strokeMarks(plain, '', level),
    ...strokeMarks(focus, ' g-focus', level),
    ...dotMarks(plain, focus, { plain: 3.5, focus: 5 }),
    ...labelMarks(plain, ''),
    ...labelMarks(focus, ' g-focus'),
    ...valueMarks(plain, width, '', isUnknown),
    ...valueMarks(focus, width, ' g-focus', isUnknown),
    ...(['mel', 'qpv'] as const).flatMap((kind) => referenceMarks(group(kind), kind, width, level)),
  ];
}

/** The marks of the rows alone, for a drawing whose words stand elsewhere. */
export function changeRowMarks(rows: readonly Row[], level: number | null): Plot.Markish[] {
  const focus = rows.filter(({ row }) => row.focus);
  const group = (kind: ChangeRow['reference']): readonly Row[] =>
    rows.filter(({ row }) => row.reference === kind && !row.focus);
  const plain = group(null);
  return [
    ...levelMarks(level, rows),
    ...strokeMarks(plain, '', level),
    ...strokeMarks(focus, ' g-focus', level),
    ...dotMarks(plain, focus, { plain: 3.5, focus: 5 }),
    ...(['mel', 'qpv'] as const).flatMap((kind) => pointMarks(group(kind), kind, level)),
  ];
}

function strokeMarks(rows: readonly Row[], emphasis: string, level: number | null): Plot.Markish[] {
  // Where all rows start from one rule, it is their start.
  const sure = rows.filter(({ row }) => row.from !== null && row.from !== level && !row.fromDoubtful);
  const doubtful = rows.filter(({ row }) => row.from !== null && row.fromDoubtful);
  const from = { x: ({ row }: Row) => row.from };
  return [
    Plot.ruleY(
      rows.filter(({ row }) => isLinked(row)),
      {
        x1: ({ row }: Row) => row.from,
        x2: ({ row }: Row) => row.value,
        y: 'middle',
        className: `g-link${emphasis}`,
      },
    ),
    Plot.ruleX(sure, {
      ...from,
      y1: ({ middle }: Row) => middle - tick,
      y2: ({ middle }: Row) => middle + tick,
      className: `g-link g-from${emphasis}`,
    }),
    Plot.dot(doubtful, { ...from, y: 'middle', r: 3, className: `g-doubt g-from${emphasis}` }),
  ];
}

function referenceMarks(
  rows: readonly Row[],
  kind: 'mel' | 'qpv',
  width: number,
  level: number | null,
): Plot.Markish[] {
  const emphasis = ` g-${kind}`;
  return [
    ...pointMarks(rows, kind, level),
    ...labelMarks(rows, emphasis),
    ...valueMarks(rows, width, emphasis, isUnknown),
  ];
}

function pointMarks(rows: readonly Row[], kind: 'mel' | 'qpv', level: number | null): Plot.Markish[] {
  const emphasis = ` g-${kind}`;
  const dots = (doubtful: boolean): readonly Row[] =>
    rows.filter(({ row }) => row.value !== null && row.doubtful === doubtful);
  const symbol = kind === 'mel' ? 'square' : 'circle';
  const point = { x: ({ row }: Row) => row.value, y: 'middle', r: 4, symbol } as const;
  return [
    ...strokeMarks(rows, emphasis, level),
    Plot.dot(dots(false), { ...point, className: `g-dot${emphasis}` }),
    Plot.dot(dots(true), { ...point, className: `g-doubt${emphasis}` }),
  ];
}

function levelMarks(level: number | null, rows: readonly Row[]): Plot.Markish[] {
  const ends = { y1: rows[0]?.top ?? 0, y2: rows.at(-1)?.bottom ?? 0 };
  return [Plot.ruleX(level === null ? [] : [level], { ...ends, className: 'g-axis g-level' })];
}

function isUnknown({ row }: Row): boolean {
  return !isLinked(row);
}

function headMarks({ years, from, to, middle, columnTitle, warning }: ChangeHead): Plot.Markish[] {
  const place = { x: pixel(({ x }: PlacedText) => x), y: 'y', text: 'text', lineAnchor: 'bottom' } as const;
  const start = { x: pixel(() => from), y1: middle - tick, y2: middle + tick };
  return [
    Plot.ruleY([middle], { x1: pixel(() => from), x2: pixel(() => to), className: 'g-link' }),
    Plot.ruleX([from], { ...start, className: 'g-link' }),
    Plot.dot([to], { x: pixel(() => to), y: middle, r: 3.5, className: 'g-dot g-key' }),
    Plot.text(years, { ...place, textAnchor: 'start', className: 'g-axis' }),
    Plot.text([columnTitle], { ...place, textAnchor: 'end', className: 'g-axis' }),
    Plot.text(warning, { ...place, textAnchor: 'start', className: 'g-note' }),
  ];
}
