import { type Defect, formatDefect } from '../dataset/defect.ts';
import { Refusal } from '../refusal.ts';
import { visibly } from './text/check-characters.ts';

function byPlace(a: Defect, b: Defect): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Thrown when the YAML files of content/ cannot be published; its message lists every defect, one a line. */
export class EditorialError extends Refusal {
  /** All defects, sorted by file, line and column. */
  readonly defects: readonly Defect[];

  constructor(defects: readonly Defect[]) {
    const sorted = defects.toSorted(byPlace);
    super(sorted.map((defect) => visibly(formatDefect(defect))).join('\n'));
    this.name = 'EditorialError';
    this.defects = sorted;
  }
}
