import { type RecordColumn, withChoices } from './record-table.ts';

const COLUMNS: readonly RecordColumn[] = [
  {
    key: 'id',
    head: 'Identifiant',
    width: 22,
    isOpen: false,
    help: 'Permanent. Le laisser vide pour un fait nouveau : l’import le forme.',
  },
  {
    key: 'ligne',
    head: 'Ligne',
    width: 22,
    isOpen: true,
    help: 'La ligne de l’annexe, dans la liste.',
  },
  {
    key: 'date',
    head: 'Date',
    width: 12,
    isOpen: true,
    help: 'Quand cela s’est passé, pas plus précise que ce que l’on sait : 2026, 2026-T2, 2026-05 ou 2026-05-12.',
  },
  { key: 'fait', head: 'Fait', width: 70, isOpen: true, help: 'Le fait, en une phrase, sans jugement.' },
  {
    key: 'dit_par',
    head: 'Dit par',
    width: 26,
    isOpen: true,
    help: 'Qui le dit : un service, un partenaire, un journal, une assemblée.',
  },
  { key: 'document', head: 'Preuve', width: 36, isOpen: true, help: 'Le document qui l’établit.' },
  {
    key: 'adresse',
    head: 'Adresse de la preuve',
    width: 36,
    isOpen: true,
    help: 'S’il est en ligne : https://…',
  },
  {
    key: 'portee',
    head: 'Portée',
    width: 30,
    isOpen: true,
    help: 'Facultatif : un lieu, un nombre, une partie seulement de l’action.',
  },
  {
    key: 'actions',
    head: 'Actions',
    width: 24,
    isOpen: true,
    help: 'Identifiants des actions concernées (feuille « Annexe »), séparés par une espace ; vide pour l’ambition entière.',
  },
  {
    key: 'inscrit_le',
    head: 'Inscrit le',
    width: 12,
    isOpen: true,
    help: 'Le jour où le fait est inscrit ici : 2027-03-01.',
  },
  {
    key: 'corrige',
    head: 'Corrige',
    width: 22,
    isOpen: true,
    help: 'Facultatif : l’identifiant du fait que celui-ci corrige.',
  },
];

/** The columns of the facts; `rows` are the rows of the annex, by identifier. */
export function factColumns(rows: readonly string[]): readonly RecordColumn[] {
  return withChoices(COLUMNS, { ligne: rows });
}
