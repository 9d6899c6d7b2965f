import { Refusal } from '../refusal.ts';

/** One thing wrong in data/, told to the person who edits it. */
export interface Defect {
  /** Path as the editor sees it, from the root of the project: `data/territoires.csv`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Rank of the cell in its line for a CSV, of the character for JSON, from 1. */
  readonly column: number;
  /** Name of the column or of the property; null when the whole line or file is meant. */
  readonly field: string | null;
  /** The fact and the remedy, in French. */
  readonly message: string;
}

/** Receives each defect as it is found. */
export type Report = (defect: Defect) => void;

/** Sets a defect on one line: `data/territoires.csv:3:4 (type) « … » n’est pas un type : …`. */
export function formatDefect(defect: Defect): string {
  const field = defect.field === null ? '' : `(${defect.field}) `;
  return `${defect.file}:${defect.line}:${defect.column} ${field}${defect.message}`;
}

function byPlace(a: Defect, b: Defect): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Thrown when data/ cannot be published; its message lists every defect, one a line. */
export class DatasetError extends Refusal {
  /** All defects, sorted by file, line and column. */
  readonly defects: readonly Defect[];

  constructor(defects: readonly Defect[]) {
    const sorted = defects.toSorted(byPlace);
    super(sorted.map(formatDefect).join('\n'));
    this.name = 'DatasetError';
    this.defects = sorted;
  }
}
