import type { Report } from '../defect.ts';

/** One cell of a CSV file and its place. */
export interface Cell {
  readonly file: string;
  readonly line: number;
  /** Rank of the cell in its line, from 1. */
  readonly column: number;
  /** Name of its column. */
  readonly field: string;
  readonly text: string;
  /** False when the text was refused as unsafe; that defect is already reported. */
  readonly sound: boolean;
}

/** One line of a CSV file, by name of column. */
export type Row<Column extends string> = Readonly<Record<Column, Cell>>;

/** Reports a defect at the place of a cell. */
export function reportCell(cell: Cell, message: string, report: Report): void {
  const { file, line, column, field } = cell;
  report({ file, line, column, field, message });
}

/** Sets the admitted words of a message: « publie, non_renseigne ou a_verifier ». */
export function listChoices(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`;
}
