import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { OUTPUT_MARKER } from './output-marker.ts';

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
