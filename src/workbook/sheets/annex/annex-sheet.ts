import type { CollectFindings } from '../../findings.ts';
import type { Sheet } from '../../grid/grid.ts';
import type { Project } from '../../project.ts';
import { type CellPlaces, type TextChange, textDifferences } from '../changed-cells.ts';
import { editYaml } from '../edit-yaml.ts';
import { planRecords } from '../record-table.ts';
import type { FileEdit, SheetKind } from '../sheet-kind.ts';
import { actionSteps } from './action-steps.ts';
import {
  actionColumns,
  actionRecords,
  ACTIONS,
  annexFiles,
  rowColumns,
  rowRecord,
  ROWS,
} from './annex-columns.ts';
import { EDITIONS, editionsPlan, readEditions } from './editions-sheet.ts';
import { rowSteps } from './row-steps.ts';

/** The annex: its actions, its other cells, and its editions, which say when and by what act the words change. */
export const annexSheet: SheetKind = {
  names: [ACTIONS, ROWS, EDITIONS],
  plan: (project) => [
    planRecords(
      ACTIONS,
      'Une action par ligne. Une action nouvelle s’écrit au-dessous, sans identifiant ; une action retirée reste, avec « oui » et le motif.',
      actionColumns(project.editorial.annexe.map(({ id }) => id)),
      project.editorial.annexe.flatMap(actionRecords),
    ),
    planRecords(
      ROWS,
      'Les autres cases de l’annexe, une ligne chacune.',
      rowColumns,
      project.editorial.annexe.map(rowRecord),
      0,
    ),
    editionsPlan(project),
  ],
  read: (sheets, project, found, places, answers) => {
    const editions = readEditions(sheets.get(EDITIONS), project, found, places);
    const annex = changeAnnex(
      { actions: sheets.get(ACTIONS), rows: sheets.get(ROWS) },
      project,
      { edition: editions.added ?? answers.edition, isAdded: editions.added !== null },
      found,
      places,
    );
    if (editions.added !== null && annex.edits.length === 0)
      found.remark(`l’édition « ${editions.added} » ne change aucun mot de l’annexe`);
    const table = textDifferences('L’annexe', [...editions.changes, ...annex.changes]);
    return { edits: [...editions.edits, ...annex.edits], differences: table === null ? [] : [table] };
  },
};

/** The sheets of the annex that a file has. */
export interface AnnexSheets {
  readonly actions: Sheet | undefined;
  readonly rows: Sheet | undefined;
}

/** The edition that changes the words; null while nothing names it. */
export interface ChangingEdition {
  readonly edition: string | null;
  /** Whether the file that is imported adds it. */
  readonly isAdded: boolean;
}

/** What the sheets of the annex change: official words by an edition, particulars at any time; nothing that was published goes. */
function changeAnnex(
  sheets: AnnexSheets,
  project: Project,
  { edition, isAdded }: ChangingEdition,
  found: CollectFindings,
  places: CellPlaces,
): { readonly edits: readonly FileEdit[]; readonly changes: readonly TextChange[] } {
  const files = annexFiles(project);
  const rows = new Map(project.editorial.annexe.map((row) => [row.id, row]));
  const steps = [
    ...(sheets.actions === undefined ? [] : actionSteps(sheets.actions, rows, files, found, places)),
    ...(sheets.rows === undefined ? [] : rowSteps(sheets.rows, rows, files, found, places)),
  ];
  const last = project.editorial.editions.at(-1)?.id ?? '';
  const isFirst = project.editorial.editions.length === 1 && !isAdded;
  if (steps.some(({ isOfficial }) => isOfficial) && edition === null)
    found.question(
      isFirst
        ? 'les mots de l’annexe changent : inscrire d’abord l’édition (avenant, délibération) dans la feuille « Éditions de l’annexe ». Une erreur de recopie se corrige dans content/annexe, avec son errata'
        : `les mots de l’annexe changent, sans édition nouvelle : l’inscrire dans « Éditions de l’annexe », ou, pour corriger la dernière : --edition ${last}`,
    );
  const edits = [...Map.groupBy(steps, ({ row }) => files.get(row.id) ?? '')].map(([path, list]) => ({
    path,
    text: editYaml(project.content.get(path) ?? '', (document) => {
      for (const { apply } of list) apply(document, edition ?? last);
    }),
  }));
  return { edits, changes: steps.map(({ change }) => change) };
}
