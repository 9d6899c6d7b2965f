import { labelPieces, textWidth, type Weight, wrapLabel } from '../text-width.ts';
import { byRank, type RankingRow } from './ranking-row.ts';

/** Font size of every text, in px: the smallest a phone may show. */
export const fontSize = 12;
const lineHeight = 13;
const rowPadding = 6;
const groupGap = 8;
const columnGap = 9;
const labelShare = 0.45;

/** A piece of text and the left end of its baseline, in px. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A row with its vertical place, in px. */
export interface PlacedRow<Row extends RankingRow = RankingRow> {
  readonly row: Row;
  readonly top: number;
  readonly bottom: number;
  /** Height of the mark and of the value. */
  readonly middle: number;
  readonly label: readonly PlacedText[];
  readonly note: PlacedText | null;
  /** Right end of the words of the row, in px. */
  readonly labelEnd: number;
}

/** Where the three columns (names, marks, values) and the rows stand, in px. */
export interface RankingLayout<Row extends RankingRow = RankingRow> {
  readonly rows: readonly PlacedRow<Row>[];
  readonly trackStart: number;
  readonly trackEnd: number;
  readonly bottom: number;
}

/** Budgets the columns from the widest value and stacks the sorted rows from a top, each as high as its label. */
export function rankingLayout<Row extends RankingRow>(
  rows: readonly Row[],
  width: number,
  top: number,
): RankingLayout<Row> {
  const valueWidth = Math.max(...rows.map((row) => textWidth(row.text, fontSize, weightOf(row))));
  const labelWidth = Math.round(width * labelShare);
  const placed: PlacedRow<Row>[] = [];
  let y = top;
  for (const row of rows.toSorted(byRank)) {
    const last = placed.at(-1);
    if (last !== undefined && startsGroup(last.row, row)) y += groupGap;
    const next = placeRow(row, y, labelWidth);
    placed.push(next);
    y = next.bottom;
  }
  return {
    rows: placed,
    trackStart: labelWidth + columnGap,
    trackEnd: Math.floor(width - valueWidth - columnGap),
    bottom: y,
  };
}

function weightOf({ focus, reference }: RankingRow): Weight {
  return focus || reference !== null ? 700 : 400;
}

function startsGroup(last: RankingRow, row: RankingRow): boolean {
  return row.reference === null ? last.counted && !row.counted : last.reference === null;
}

function placeRow<Row extends RankingRow>(row: Row, top: number, labelWidth: number): PlacedRow<Row> {
  const weight = weightOf(row);
  const lines = wrapLabel(row.label, labelWidth, fontSize, weight);
  const ends = lines.map((line) => textWidth(line, fontSize, weight));
  const baseline = (line: number): number => top + rowPadding / 2 + line * lineHeight + 11;
  const note = row.note === null ? null : placeNote(row.note, lines.length - 1, ends.at(-1) ?? 0, labelWidth);
  const height = Math.max(lines.length, (note?.line ?? 0) + 1) * lineHeight + rowPadding;
  return {
    row,
    top,
    bottom: top + height,
    middle: top + height / 2,
    label: lines.map((text, line) => ({ text, x: 0, y: baseline(line) })),
    note: note === null ? null : { text: note.text, x: note.x, y: baseline(note.line) },
    labelEnd: Math.max(...ends, note === null ? 0 : note.x + textWidth(note.text, fontSize)),
  };
}

function placeNote(text: string, line: number, end: number, labelWidth: number) {
  const x = end + fontSize / 2;
  const fits = x + textWidth(text, fontSize) <= labelWidth;
  return fits ? { text, x, line } : { text, x: 0, line: line + 1 };
}

/** The narrowest room, in px, that a chart of the usual width leaves to the name of a row or of a line. */
const NARROWEST = 116;

/** The first piece of a label that no chart can break and that is too wide for the narrowest room, with its longest beginning that fits; null when all fit. */
export function tooWidePiece(label: string): { readonly piece: string; readonly fits: string } | null {
  const fitsIn = (text: string): boolean => textWidth(text, fontSize, 700) <= NARROWEST;
  const piece = labelPieces(label)
    .map((text) => text.trimEnd())
    .find((text) => !fitsIn(text));
  if (piece === undefined) return null;
  const letters = Array.from(piece);
  const fitting = letters.findLastIndex((_, index) => fitsIn(letters.slice(0, index + 1).join('')));
  return { piece, fits: letters.slice(0, fitting + 1).join('') };
}
