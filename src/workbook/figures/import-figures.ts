import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import type { Project } from '../project.ts';
import { layRemarks } from '../sheets/lay-remarks.ts';
import { REMARKS } from '../sheets/remarks-sheet.ts';
import type { SheetChanges } from '../sheets/sheet-kind.ts';
import type { Answers } from './answers.ts';
import { checkFigures } from './check-figures.ts';
import { figureDifferences } from './figure-differences.ts';
import { mergeFigures, type MergedIndicator } from './merge-figures.ts';
import { proposeFigures } from './propose-figures.ts';
import { writeObservations } from './write-observations.ts';
import type { AddedYear } from './year-origins.ts';

/** What would change in data/indicateurs, and the years that it would have then and has not now. */
export interface FigureChanges extends SheetChanges {
  readonly addedYears: readonly AddedYear[];
}

/** What the tables of figures of a file would change in data/indicateurs. */
export function importFigures(
  sheets: readonly Sheet[],
  { data, figures: current }: Project,
  answers: Answers,
  found: CollectFindings,
): FigureChanges {
  const remarks = sheets.find(({ name }) => name === REMARKS);
  const tables = sheets.filter((sheet) => sheet !== remarks);
  const proposed = proposeFigures(tables, current, answers, found);
  const figures = remarks === undefined ? proposed : layRemarks(remarks, proposed, current, found);
  refuseDamaged(
    figures.map(({ indicator }) => indicator),
    current,
    tables,
    found,
  );
  const merged = mergeFigures(figures, current, found);
  const edits = merged.flatMap(({ file, observations, changes }: MergedIndicator) => {
    const text = writeObservations(observations);
    return changes.length === 0 && text === textAt(data, file) ? [] : [{ path: file, text }];
  });
  const later = new Map([...data, ...edits.map(({ path, text }) => [path, Buffer.from(text)] as const)]);
  if (edits.length > 0) checkFigures(later, merged, found);
  const differences = figureDifferences(merged, current.territories);
  const addedYears = merged.flatMap(({ indicator, changes }) =>
    [...new Set(changes.map(({ after: { year } }) => year))]
      .filter((year) => !indicator.years.includes(year))
      .map((year) => ({ indicator: indicator.id, title: indicator.title, year })),
  );
  return { edits, differences: differences === null ? [] : [differences], addedYears };
}

function textAt(data: Project['data'], file: string): string {
  return Buffer.from(data.get(file) ?? []).toString();
}

/** A file of data/ that can no longer be read is replaced only by itself, as a spreadsheet saved it: another table would lose its other years. */
function refuseDamaged(
  indicators: readonly string[],
  current: Project['figures'],
  sheets: readonly Sheet[],
  found: CollectFindings,
): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const { indicator, file, isSound } of current.indicators) {
    if (isSound || !indicators.includes(indicator.id)) continue;
    if (names.has(indicator.id))
      found.remark(`${file} n’était plus lisible : il est récrit d’après ce fichier, en entier`);
    else
      found.defect(
        '',
        `${file} n’est plus lisible, et l’import en perdrait les autres années : le réparer d’abord, « npm run importer -- ${file} ».`,
      );
  }
}
