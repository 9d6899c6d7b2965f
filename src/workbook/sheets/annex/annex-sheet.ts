import { ACTIONS, actionColumns, rowColumns, ROWS } from './annex-columns.ts';
import { actionRecords, rowRecord } from './annex-records.ts';
import { changeAnnex } from './change-annex.ts';
import { textDifferences } from '../changed-cells.ts';
import { EDITIONS, editionsPlan, readEditions } from './editions-sheet.ts';
import { planRecords } from '../record-table.ts';
import type { SheetKind } from '../sheet-kind.ts';

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
