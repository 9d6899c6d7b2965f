import { formatCount } from '../src/format.ts';
import type { FolderChanges } from './compare-folders.ts';

/** One French line that counts what a build changed: « 3 fichiers modifiés, 1 nouveau, aucun supprimé ». */
export function countChanges({ changed, added, removed }: FolderChanges): string {
  const files = changed.length > 1 ? 'fichiers' : 'fichier';
  return [
    `${count(changed.length)} ${files} ${agree('modifié', changed.length)}`,
    `${count(added.length)} ${added.length > 1 ? 'nouveaux' : 'nouveau'}`,
    `${count(removed.length)} ${agree('supprimé', removed.length)}`,
  ].join(', ');
}

/** The list that tells the town's agent what to upload and what to remove, one file a line; `since` is the sentence that says since when. */
export function listChanges(changes: FolderChanges, since: string): string {
  return [
    since,
    'Envoyer les fichiers modifiés et nouveaux ; retirer de l’hébergement les fichiers supprimés.',
    ...section('Fichiers modifiés', changes.changed),
    ...section('Fichiers nouveaux', changes.added),
    ...section('Fichiers supprimés', changes.removed),
    '',
  ].join('\n');
}

function section(title: string, files: readonly string[]): readonly string[] {
  const lines = files.length === 0 ? ['  aucun'] : files.map((file) => `  ${file}`);
  return ['', `${title} (${files.length})`, ...lines];
}

function count(number: number): string {
  return number === 0 ? 'aucun' : formatCount(number);
}

function agree(word: string, number: number): string {
  return number > 1 ? `${word}s` : word;
}
