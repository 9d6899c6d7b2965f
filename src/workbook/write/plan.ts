/** How a cell looks, and what that tells: an open cell may be changed, a fixed one is there to be read. */
export type Look = 'title' | 'note' | 'text' | 'head' | 'fixed' | 'open' | 'doubt';

/** A cell of a workbook that is written. */
export interface PlanCell {
  readonly look: Look;
  readonly text?: string;
  /** A decimal writing, shown with its own decimals: « 16.0 ». */
  readonly number?: string;
}

/** A rectangle of cells, both ends included, from 0. */
export interface Area {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

/** What a spreadsheet says when cells of an area are chosen, and which values it offers. */
export interface Guidance extends Area {
  readonly title: string;
  readonly words: string;
  /** Values of a drop-down list; none for free text. */
  readonly choices?: readonly string[];
}

/** One sheet of a workbook that is written. */
export interface SheetPlan {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** Rows and columns that stay in view. */
  readonly frozen: readonly [rows: number, columns: number];
  readonly guidance: readonly Guidance[];
}

/** A text cell. */
export function words(text: string, look: Look = 'text'): PlanCell {
  return { look, text };
}
