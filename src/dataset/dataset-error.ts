import { Refusal } from '../refusal.ts';
import { formatDefect } from './defect.ts';
import type { Defect } from './defect.ts';

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
