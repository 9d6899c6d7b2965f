import type { RecordColumn } from './record-table.ts';

/** The columns of the glossary. */
export const GLOSSARY_COLUMNS: readonly RecordColumn[] = [
  {
    key: 'id',
    head: 'Identifiant',
    width: 24,
    isOpen: false,
    help: 'Permanent. Le laisser vide pour un mot nouveau : l’import le forme.',
  },
  { key: 'terme', head: 'Terme', width: 28, isOpen: true, help: 'Le mot, tel que l’entrée le nomme.' },
  {
    key: 'nature',
    head: 'Nature',
    width: 12,
    isOpen: true,
    help: 'sigle ou expression.',
    choices: ['sigle', 'expression'],
  },
  {
    key: 'developpe',
    head: 'Développé',
    width: 40,
    isOpen: true,
    help: 'Ce que les lettres d’un sigle signifient ; vide en cas de doute, et pour une expression.',
  },
  { key: 'definition', head: 'Définition', width: 70, isOpen: true, help: 'Une phrase simple.' },
  {
    key: 'formes',
    head: 'Formes',
    width: 40,
    isOpen: true,
    help: 'Les mots exacts du texte, majuscules comprises, séparés par « | ».',
  },
];
