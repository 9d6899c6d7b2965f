import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '../../src/format.ts';
import { OUTPUT_MARKER } from '../building/output-marker.ts';
import { listFiles } from './list-files.ts';

/** The files that differ between two builds, as sorted paths relative to them. */
export interface FolderChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two built folders by the bytes of their files, their markers aside; a folder that is not there counts as empty. */
export function compareFolders(before: string, after: string): FolderChanges {
  const old = new Set(filesOf(before));
  const files = filesOf(after);
  const current = new Set(files);
  return {
    changed: files.filter((file) => old.has(file) && !sameBytes(join(before, file), join(after, file))),
    added: files.filter((file) => !old.has(file)),
    removed: [...old].filter((file) => !current.has(file)),
  };
}

function filesOf(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => file !== OUTPUT_MARKER);
}

function sameBytes(first: string, second: string): boolean {
  return readFileSync(first).equals(readFileSync(second));
}

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
