import type { DifferenceTable } from '../difference-table.ts';
import type { Answers } from '../figures/answers.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import type { Project } from '../project.ts';
import type { SheetPlan } from '../write/plan.ts';
import type { CellPlaces } from './changed-cells.ts';

/** A file of the project as an import would write it. */
export interface FileEdit {
  readonly path: string;
  readonly text: string;
}

/** What the sheets of one kind would change. */
export interface SheetChanges {
  readonly edits: readonly FileEdit[];
  readonly differences: readonly DifferenceTable[];
}

/** One kind of sheets of the workbook: how they are written, and how they are read back. A new kind is a module and a line in `plan-workbook.ts`. */
export interface SheetKind {
  /** Names of its sheets, in order; all are read together. */
  readonly names: readonly string[];
  readonly plan: (project: Project) => readonly SheetPlan[];
  /** Reads those of its sheets that a file has; the others are undefined. */
  readonly read: (
    sheets: ReadonlyMap<string, Sheet>,
    project: Project,
    found: CollectFindings,
    places: CellPlaces,
    answers: Answers,
  ) => SheetChanges;
}
