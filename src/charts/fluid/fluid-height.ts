import { textWidth, type Weight, wrapLabel } from '../text-width.ts';
import { type FluidRow, type FluidTable, widestValue } from './fluid-html.ts';

/** Sizes of a fluid drawing in px and em, as src/styles/fluid.css sets them from a width on; heights are counted from them. */
const sizes = [
  { from: 560, font: 14, names: 0.34, padding: 0.28, least: 54 },
  { from: 400, font: 13, names: 0.4, padding: 0.28, least: 50 },
  { from: 0, font: 12, names: 0.4, padding: 0.22, least: 44 },
] as const;
const largeFont = 14;
const widestNames = 16;
const lineHeight = 1.2;
const apart = 0.7;
const noteAfter = 0.4;
const noteMeasure = 560;
const footHeight = 1.7;

/** How much of the widths of text-width.ts, upper bounds of each letter, a line of words takes; 1 where nobody measured. */
export type Tightness = number;

/** Height in px of a drawing in rows that is a width in px wide; an upper bound. */
export function fluidHeight(table: FluidTable, width: number, tightness: Tightness = 1): number {
  const { font } = sizeAt(width);
  const notes = table.notes.reduce((sum, note) => sum + noteHeight(note, width, tightness), 0);
  const head = table.head === null ? 0 : table.headLines * flagLine * font;
  const rows = table.rows.reduce((sum, row) => sum + rowHeightAt(row, width, tightness), 0);
  return notes + head + rows + (table.ticks.length === 0 ? 0 : footHeight * font);
}

/** Height in px of a paragraph above or below the marks. */
export function noteHeight(note: string, width: number, tightness: Tightness): number {
  const { font } = sizeAt(width);
  return (
    linesOf(note, Math.min(width, noteMeasure), font, 400, tightness) * lineHeight * font + noteAfter * font
  );
}

/** Height of a line of the labels of references, in em. */
export const flagLine = 1.45;

function rowHeightAt(row: FluidRow, width: number, tightness: Tightness): number {
  const { font, names, padding, least } = sizeAt(width);
  const hasEnds = row.ends !== undefined && row.ends !== null;
  const share = hasEnds ? Math.min(names, font < largeFont ? 0.4 : 0.31) : names;
  const column = Math.min(share * width, widestNames * font);
  const isBold = hasEnds || row.kind !== 'plain';
  const weight = isBold ? 700 : 400;
  const lines = hasEnds
    ? linesOf(row.label, column, font, weight, 1) +
      (row.note === null ? 0 : linesOf(row.note, column, font, 400, 1))
    : linesOf(
        [row.label, row.note].filter((part) => part !== null).join(' '),
        column,
        font,
        weight,
        tightness,
      );
  const values = hasEnds
    ? linesOf(row.text, widestValue * font, font, 700, 1) +
      (row.under === undefined || row.under === null ? 0 : 1)
    : 1;
  const inner = lineHeight * font * Math.max(lines, values) + 2 * padding * font;
  return Math.max(inner, hasEnds ? least : 0) + (row.isApart ? apart * font : 0);
}

// A figure is counted at all the widths of a frame, for one neighbourhood after the other, and has the same names for all.
const counted = new Map<string, Map<string, number>>();

function linesOf(text: string, width: number, font: number, weight: Weight, tightness: Tightness): number {
  const room = width / tightness;
  const set = `${room} ${font} ${weight}`;
  const known = counted.get(set) ?? new Map<string, number>();
  counted.set(set, known);
  const lines = known.get(text) ?? countLines(text, room, font, weight);
  known.set(text, lines);
  return lines;
}

function countLines(text: string, room: number, font: number, weight: Weight): number {
  const widest = Math.max(...text.split(' ').map((word) => textWidth(word, font, weight)));
  return wrapLabel(text, Math.max(room, widest), font, weight).length;
}

function sizeAt(width: number): (typeof sizes)[number] {
  return sizes.find(({ from }) => width >= from) ?? sizes[0];
}
