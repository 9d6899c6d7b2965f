import type { DifferenceTable } from './difference-table.ts';
import { type Findings, findings } from './findings.ts';
import type { Answers } from './figures/answers.ts';
import { importFigures } from './figures/import-figures.ts';
import type { Sheet } from './grid/grid.ts';
import type { Project } from './project.ts';
import { INSTRUCTIONS } from './sheets/instructions-sheet.ts';
import { CellPlaces } from './sheets/changed-cells.ts';
import type { FileEdit } from './sheets/sheet-kind.ts';
import { SHEET_KINDS } from './sheets/sheet-kinds.ts';

/** What an import would write, and all that keeps it from writing. */
export interface ImportPlan extends Findings {
  readonly differences: readonly DifferenceTable[];
  /** The files that would change, in the order of their paths. */
  readonly edits: readonly FileEdit[];
  /** Where the cells stand that give fields of content/. */
  readonly places: CellPlaces;
}

/** Reads the sheets of a file against a project: the workbook, or any table of figures. Writes nothing. */
export function importSheets(sheets: readonly Sheet[], project: Project, answers: Answers): ImportPlan {
  const found = findings();
  const places = new CellPlaces();
  const owned = new Set([INSTRUCTIONS, ...SHEET_KINDS.flatMap(({ names }) => names)]);
  const figures = importFigures(
    sheets.filter(({ name }) => !owned.has(name)),
    project,
    answers,
    found,
  );
  const others = SHEET_KINDS.flatMap((kind) => {
    const own = new Map(
      sheets.filter(({ name }) => kind.names.includes(name)).map((sheet) => [sheet.name, sheet]),
    );
    return own.size === 0 ? [] : [kind.read(own, project, found, places, answers)];
  });
  const all = [figures, ...others];
  const edits = all.flatMap(({ edits: own }) => own).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...found.all(), edits, places, differences: all.flatMap(({ differences }) => differences) };
}
