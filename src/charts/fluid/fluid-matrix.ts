import * as Plot from '@observablehq/plot';
import { escapeXml } from '../render-svg.ts';
import type { FluidTable } from './fluid-html.ts';
import { fluidMarks, rowHeight } from './fluid-marks.ts';
import { fluidWidth, percent } from './fluid-strokes.ts';

/** A cell of a matrix, in the unit of its row. */
export interface MatrixCell {
  /** Null where it is not known. */
  readonly value: number | null;
  readonly doubtful: boolean;
}

/** An indicator of a matrix, its cells in the order of the columns. */
export interface MatrixRow {
  readonly title: string;
  readonly cells: readonly MatrixCell[];
  /** The value that all cells are compared with. */
  readonly reference: number;
  /** The value of the focus and that of the reference, in words. */
  readonly focusText: string;
  readonly referenceText: string;
  /** True for the first of a group. */
  readonly isApart: boolean;
}

/** What a matrix draws. */
export interface MatrixInput {
  readonly rows: readonly MatrixRow[];
  /** Which column is the focus, from 0. */
  readonly focus: number;
  /** Its name, over its column. */
  readonly focusName: string;
  /** How it is read. */
  readonly key: string;
}

/** The room of a bar in a row, in px from its middle. */
const foot = 17;
const top = -17;
/** The share of a column that its bar takes. */
const barShare = 0.8;

/**
 * An ordered matrix (Bertin, « La Graphique et le traitement graphique de l’information », 1977) that fills any width: a row an indicator,
 * a column a territory in one order for all rows, a bar a value from zero; a line in each row is the value of the reference.
 * Throws on an empty one.
 */
export function fluidMatrix({ rows, focus, focusName, key }: MatrixInput): FluidTable {
  if (rows.length === 0) throw new RangeError('Empty matrix: at least one row is needed.');
  const drawn = fluidMarks(
    {
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: marksOf(rows, focus),
    },
    rows.length,
  );
  const columns = rows[0]?.cells.length ?? 1;
  const name = `<div class="g-flags"><svg><text x="${percent(((focus + 0.5) * fluidWidth) / columns)}" y="1em">${escapeXml(focusName)}</text></svg></div>`;
  return {
    look: 'g-matrix',
    notes: [key],
    headLines: 1,
    head: ['', name],
    rows: rows.map((row, index) => ({
      kind: 'plain',
      label: row.title,
      note: null,
      text: row.focusText,
      under: row.referenceText,
      isMissing: row.cells[focus]?.value === null,
      isApart: row.isApart,
      drawn: drawn[index] ?? { rules: '', marks: '' },
    })),
    ticks: [],
  };
}

/** The bars of all rows, from the back to the front, then the lines over them. */
function marksOf(rows: readonly MatrixRow[], focus: number): Plot.Markish[] {
  const placed = rows.flatMap(placeRow);
  const bars = placed.filter(({ y }) => y !== null);
  const of = (kept: (bar: PlacedCell) => boolean, className: string): Plot.Markish =>
    Plot.rect(bars.filter(kept), { x1: 'x1', x2: 'x2', y1: 'y', y2: 'base', className });
  return [
    of(({ column, isOver }) => column !== focus && !isOver, 'g-under'),
    of(({ column, isOver }) => column !== focus && isOver, 'g-over'),
    of(({ column }) => column === focus, 'g-focus'),
    Plot.dot(
      placed.filter(({ y }) => y === null),
      {
        x: ({ x1, x2 }: PlacedCell) => (x1 + x2) / 2,
        y: ({ base }: PlacedCell) => base - 4,
        r: 2,
        className: 'g-doubt',
      },
    ),
    Plot.ruleY(rows, {
      x1: 0,
      x2: fluidWidth,
      y: (row: MatrixRow, index: number) => heightOf(row, row.reference, index),
      className: 'g-line g-mel',
    }),
  ];
}

interface PlacedCell {
  readonly column: number;
  readonly x1: number;
  readonly x2: number;
  /** Null where no bar is drawn. */
  readonly y: number | null;
  readonly base: number;
  readonly isOver: boolean;
}

function placeRow(row: MatrixRow, index: number): readonly PlacedCell[] {
  const width = fluidWidth / row.cells.length;
  const gap = ((1 - barShare) / 2) * width;
  return row.cells.map(({ value, doubtful }, column) => ({
    column,
    x1: column * width + gap,
    x2: (column + 1) * width - gap,
    y: value === null || doubtful ? null : heightOf(row, value, index),
    base: middleOf(index) + foot,
    isOver: value !== null && value > row.reference,
  }));
}

function heightOf({ cells, reference }: MatrixRow, value: number, index: number): number {
  const highest = Math.max(reference, ...cells.map((cell) => cell.value ?? 0));
  return middleOf(index) + foot - ((foot - top) * value) / highest;
}

function middleOf(index: number): number {
  return (index + 0.5) * rowHeight;
}
