/** What a cell of a spreadsheet holds, before anything is made of it. */
export type GridCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** A number as it is shown: decimal point, the decimals of its format; a percentage in hundredths (40.1 for 40,1 %). */
  | { readonly kind: 'number'; readonly text: string; readonly isPercent: boolean }
  /** A date, ISO 8601; years alone are numbers. */
  | { readonly kind: 'date'; readonly text: string }
  /** What a formula that failed leaves: « #N/A ». */
  | { readonly kind: 'error'; readonly text: string };

/** A sheet of a spreadsheet file; rows may have different lengths. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell that holds nothing. */
export const BLANK: GridCell = { kind: 'blank' };

/** The cell of a row and a column, both from 0; blank outside the sheet. */
export function cellAt({ rows }: Sheet, row: number, column: number): GridCell {
  return rows[row]?.[column] ?? BLANK;
}

/** What a cell shows, without white space around it; empty for a blank one. */
export function textOf(cell: GridCell): string {
  return cell.kind === 'blank' ? '' : cell.text.trim();
}

/** The name of a column, from 0: « A », « AA ». */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Where a cell stands, as the person who opens the file finds it: « feuille Taux de pauvreté, C14 ». */
export function placeOf(sheet: Sheet, row: number, column: number): string {
  return `feuille ${sheet.name}, ${columnName(column)}${row + 1}`;
}
