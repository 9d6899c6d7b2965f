import type { DifferenceTable } from './difference-table.ts';
import type { Answers } from './figures/answers.ts';
import { importFigures } from './figures/import-figures.ts';
import type { AddedYear, ToldYear } from './figures/year-origins.ts';
import { type CollectFindings, type Findings, findings } from './findings.ts';
import type { Sheet } from './grid/grid.ts';
import { matchTerritories } from './match/match-territory.ts';
import { readTable } from './match/read-table.ts';
import type { Project } from './project.ts';
import { CellPlaces } from './sheets/changed-cells.ts';
import { INSTRUCTIONS } from './sheets/instructions-sheet.ts';
import { REMARKS } from './sheets/remarks-sheet.ts';
import type { FileEdit } from './sheets/sheet-kind.ts';
import { SHEET_KINDS } from './plan-workbook.ts';
import { SOURCES } from './sheets/sources-sheet.ts';

/** What an import would write, and all that keeps it from writing. */
export interface ImportPlan extends Findings {
  readonly differences: readonly DifferenceTable[];
  /** The files that would change, in the order of their paths. */
  readonly edits: readonly FileEdit[];
  /** The years that indicators would gain, and of which the file does not tell where they come from. */
  readonly addedYears: readonly AddedYear[];
  /** What would change in what the descriptor of data/ tells of single years. */
  readonly toldYears: readonly ToldYear[];
  /** Where the cells stand that give fields of content/. */
  readonly places: CellPlaces;
}

/** Reads the sheets of a file against a project: the workbook, or any table of figures. Writes nothing. */
export function importSheets(sheets: readonly Sheet[], project: Project, answers: Answers): ImportPlan {
  const found = findings();
  const places = new CellPlaces();
  const owned = new Set([INSTRUCTIONS, ...SHEET_KINDS.flatMap(({ names }) => names)]);
  const tables = sheets.filter(({ name }) => !owned.has(name));
  const figures = importFigures(tables, project, answers, found);
  if (tables.length === sheets.length) refuseUnknown(tables, project, found);
  const others = SHEET_KINDS.flatMap((kind) => {
    const own = new Map(
      sheets.filter(({ name }) => kind.names.includes(name)).map((sheet) => [sheet.name, sheet]),
    );
    return own.size === 0 ? [] : [kind.read(own, project, found, places, answers)];
  });
  const all = [figures, ...others];
  const edits = all.flatMap(({ edits: own }) => own).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const differences = all.flatMap((changes) => changes.differences);
  const { addedYears, toldYears } = figures;
  return { ...found.all(), edits, places, differences, addedYears, toldYears };
}

/** A file in which nothing is recognised is not one that changes nothing. */
function refuseUnknown(tables: readonly Sheet[], { figures }: Project, found: CollectFindings): void {
  const match = matchTerritories(figures.territories);
  const isKnown = ({ name }: Sheet): boolean => name === REMARKS || name === SOURCES;
  if (tables.some((sheet) => isKnown(sheet) || readTable(sheet, match) !== null)) return;
  found.defect(
    '',
    'rien n’est reconnu dans ce fichier : ni un quartier en début de ligne, ni une feuille du classeur (npm run classeur).',
  );
}
