import type { AnnexRow } from '../../../editorial/schemas/annexe.ts';
import type { Project } from '../../project.ts';
import { type RecordColumn, type SheetRecord, withChoices } from '../record-table.ts';

/** The name of the sheet of the actions of the annex, and of that of its other cells. */
export const ACTIONS = 'Annexe';
export const ROWS = 'Annexe, autres cases';

/** Particulars of an action that the town may add, by their name in the file. */
export const PARTICULARS = ['service', 'lieu', 'contact', 'debut', 'fin', 'non_mesurable'] as const;

/** The cells of a row of the annex besides its actions, by their name in the file. */
export const ROW_CELLS = ['titre', 'mention', 'partenaires', 'complementaires'] as const;

const PERIOD = 'Pas plus précise que ce que l’on sait : 2026, 2026-T2, 2026-05 ou 2026-05-12.';

const COLUMNS: readonly RecordColumn[] = [
  {
    key: 'id',
    head: 'Identifiant',
    width: 22,
    isOpen: false,
    help: 'Permanent. Le laisser vide pour une action nouvelle : l’import le forme.',
  },
  {
    key: 'ligne',
    head: 'Ligne',
    width: 22,
    isOpen: true,
    help: 'La ligne de l’annexe, dans la liste.',
  },
  {
    key: 'texte',
    head: 'Action',
    width: 90,
    isOpen: true,
    help: 'Les mots officiels. Ils ne changent que par une édition : l’inscrire d’abord dans « Éditions de l’annexe ».',
  },
  {
    key: 'retrait',
    head: 'Retirée',
    width: 10,
    isOpen: true,
    help: '« oui » : l’édition retire l’action. Elle garde sa place et son adresse.',
    choices: ['oui'],
  },
  { key: 'motif', head: 'Motif du retrait', width: 40, isOpen: true, help: 'Pourquoi, en une phrase.' },
  {
    key: 'service',
    head: 'Service pilote',
    width: 24,
    isOpen: true,
    help: 'Facultatif : montré seulement s’il est connu.',
  },
  { key: 'lieu', head: 'Lieu', width: 24, isOpen: true, help: 'Facultatif.' },
  { key: 'contact', head: 'Contact', width: 24, isOpen: true, help: 'Facultatif. Il est publié.' },
  { key: 'debut', head: 'Début', width: 12, isOpen: true, help: `Facultatif. ${PERIOD}` },
  { key: 'fin', head: 'Fin', width: 12, isOpen: true, help: `Facultatif. ${PERIOD}` },
  {
    key: 'non_mesurable',
    head: 'Non mesurable',
    width: 30,
    isOpen: true,
    help: 'Facultatif : pourquoi aucun fait ne pourrait dire si l’action est faite.',
  },
];

/** The columns of the actions; `rows` are the rows of the annex, by identifier. */
export function actionColumns(rows: readonly string[]): readonly RecordColumn[] {
  return withChoices(COLUMNS, { ligne: rows });
}

/** The columns of the other cells of the annex. */
export const rowColumns: readonly RecordColumn[] = [
  { key: 'id', head: 'Ligne', width: 24, isOpen: false, help: 'La ligne de l’annexe.' },
  {
    key: 'titre',
    head: 'Ambition',
    width: 60,
    isOpen: true,
    help: 'Les mots officiels : ils ne changent que par une édition.',
  },
  {
    key: 'mention',
    head: 'Mention',
    width: 40,
    isOpen: true,
    help: 'Ce que la ligne dit à la place d’actions, quand elle n’en a pas.',
  },
  {
    key: 'partenaires',
    head: 'Sollicitations des partenaires',
    width: 60,
    isOpen: true,
    help: 'Les mots officiels.',
  },
  {
    key: 'complementaires',
    head: 'Actions complémentaires',
    width: 60,
    isOpen: true,
    help: 'Les mots officiels.',
  },
];

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
