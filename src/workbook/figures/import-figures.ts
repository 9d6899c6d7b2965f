import { DESCRIPTOR } from '../../dataset/descriptor/required-files.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import type { Project } from '../project.ts';
import { layRemarks } from '../sheets/lay-remarks.ts';
import { REMARKS } from '../sheets/remarks-sheet.ts';
import type { SheetChanges } from '../sheets/sheet-kind.ts';
import { SOURCES } from '../sheets/sources-sheet.ts';
import type { Answers } from './answers.ts';
import { checkFigures } from './check-figures.ts';
import { figureDifferences } from './figure-differences.ts';
import { type MergedIndicator, mergeFigures, writeObservations } from './merge-figures.ts';
import { proposeFigures } from './propose-figures.ts';
import { readOrigins } from './read-origins.ts';
import { type AddedYear, tellOrigins, type ToldYear } from './year-origins.ts';

/** What would change in data/indicateurs. */
export interface FigureChanges extends SheetChanges {
  /** The years that it would have then and has not now, and of which the file does not tell where they come from. */
  readonly addedYears: readonly AddedYear[];
  /** What would change in what is told of single years. */
  readonly toldYears: readonly ToldYear[];
}

/** What the tables of figures of a file would change in data/indicateurs. */
export function importFigures(
  sheets: readonly Sheet[],
  { data, figures: current }: Project,
  answers: Answers,
  found: CollectFindings,
): FigureChanges {
  const sources = sheets.find(({ name }) => name === SOURCES);
  const merged = mergedFigures(
    sheets.filter((sheet) => sheet !== sources),
    current,
    answers,
    found,
  );
  const edits = merged.flatMap(({ file, observations, changes }: MergedIndicator) => {
    const text = writeObservations(observations);
    return changes.length === 0 && text === textAt(data, file) ? [] : [{ path: file, text }];
  });
  const added = addedYears(merged);
  const origins = sources === undefined ? null : readOrigins(sources, current, added, found);
  const { told = [], changed = [], difference = null } = origins ?? {};
  const descriptor = tellOrigins(textAt(data, DESCRIPTOR), changed);
  const later = [...edits, { path: DESCRIPTOR, text: descriptor }];
  const files = new Map([...data, ...later.map(({ path, text }) => [path, Buffer.from(text)] as const)]);
  if (edits.length + changed.length > 0) checkFigures(files, merged, changed, found);
  const isTold = ({ indicator, year }: AddedYear): boolean =>
    told.some((one) => one.indicator === indicator && one.origin.year === year);
  return {
    edits,
    differences: [figureDifferences(merged, current.territories), difference].filter((one) => one !== null),
    addedYears: added.filter((one) => !isTold(one)),
    toldYears: changed,
  };
}

/** What data/ would hold of the indicators that the sheets give, remarks included. */
function mergedFigures(
  sheets: readonly Sheet[],
  current: Project['figures'],
  answers: Answers,
  found: CollectFindings,
): readonly MergedIndicator[] {
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
  return mergeFigures(figures, current, found);
}

function addedYears(merged: readonly MergedIndicator[]): readonly AddedYear[] {
  return merged.flatMap(({ indicator, changes }) =>
    [...new Set(changes.map(({ after: { year } }) => year))]
      .filter((year) => !indicator.years.includes(year))
      .map((year) => ({ indicator: indicator.id, title: indicator.title, year })),
  );
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
