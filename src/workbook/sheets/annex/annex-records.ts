import type { AnnexRow } from '../../../editorial/schemas/annexe.ts';
import type { Project } from '../../project.ts';
import type { SheetRecord } from '../record-table.ts';
import { PARTICULARS, ROW_CELLS } from './annex-columns.ts';

/** The records of the actions of a row, as the sheet shows them. */
export function actionRecords({ id: ligne, actions }: AnnexRow): readonly SheetRecord[] {
  return actions.map((action) => ({
    id: action.id,
    ligne,
    texte: action.texte,
    retrait: action.retrait === null ? '' : 'oui',
    motif: action.retrait?.motif ?? '',
    ...Object.fromEntries(PARTICULARS.map((field) => [field, action[field] ?? ''])),
  }));
}

/** The record of the other cells of a row, as the sheet shows it. */
export function rowRecord(row: AnnexRow): SheetRecord {
  return { id: row.id, ...Object.fromEntries(ROW_CELLS.map((field) => [field, row[field] ?? ''])) };
}

/** The file of each row of the annex, by identifier. */
export function annexFiles({ content }: Project): ReadonlyMap<string, string> {
  const files = [...content.keys()].filter((path) => path.startsWith('content/annexe/'));
  return new Map(files.map((path) => [path.replace(/^content\/annexe\/(?:\d+-)?|\.yaml$/gu, ''), path]));
}
