import { BLANK, type GridCell } from './grid.ts';
import { type NumberFormat, shownNumber } from './number-format.ts';
import { readXml } from './open-archive.ts';

/** What the cells of a sheet refer to. */
export interface XlsxParts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly startsIn1904: boolean;
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** Far beyond any table of a town: what stands further is not read. */
const LAST_ROW = 20_000;
const LAST_COLUMN = 500;

/** Reads the cells of one sheet of an .xlsx file; a formula is its last value. */
export function readXlsxSheet(xml: string, parts: XlsxParts): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = [];
  let row = -1;
  let column = -1;
  let cell: RawCell | null = null;
  let isValue = false;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = { row, column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
      }
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && cell !== null) cell.text += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || cell === null) return;
      place(rows, cell, parts);
      cell = null;
    },
  });
  return Array.from(rows, (cells) => Array.from(cells ?? [], (one) => one ?? BLANK));
}

function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]+)\d+$/u.exec(address ?? '')?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function place(rows: GridCell[][], cell: RawCell, parts: XlsxParts): void {
  const { row, column } = cell;
  if (row > LAST_ROW || column > LAST_COLUMN) return;
  const found = gridCell(cell, parts);
  if (found.kind !== 'blank') (rows[row] ??= [])[column] = found;
}

function gridCell({ type, style, text }: RawCell, parts: XlsxParts): GridCell {
  if (text === '') return BLANK;
  if (type === 's') return textCell(parts.strings[Number(text)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(text);
  if (type === 'e') return { kind: 'error', text };
  if (type === 'b') return textCell(text === '1' ? 'VRAI' : 'FAUX');
  if (type === 'd') return { kind: 'date', text: text.slice(0, 10) };
  const { kind, decimals } = parts.formats[style] ?? { kind: 'number', decimals: null };
  const value = Number(text);
  if (kind === 'date') return { kind: 'date', text: dateText(value, parts.startsIn1904) };
  const isPercent = kind === 'percent';
  return { kind: 'number', text: shownNumber(value, decimals, isPercent), isPercent };
}

function textCell(text: string): GridCell {
  return text.trim() === '' ? BLANK : { kind: 'text', text };
}

/** The day of a serial number: days since the end of 1899, or since 1904 in files of old Macs. */
function dateText(serial: number, startsIn1904: boolean): string {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
