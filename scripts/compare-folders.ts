import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The files that differ between two builds, as sorted paths relative to them. */
export interface FolderChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two folders by the bytes of their files; a folder that is not there counts as empty. */
export function compareFolders(before: string, after: string): FolderChanges {
  const old = new Set(listFiles(before));
  const files = listFiles(after);
  const current = new Set(files);
  return {
    changed: files.filter((file) => old.has(file) && !sameBytes(join(before, file), join(after, file))),
    added: files.filter((file) => !old.has(file)),
    removed: [...old].filter((file) => !current.has(file)),
  };
}

function sameBytes(first: string, second: string): boolean {
  return readFileSync(first).equals(readFileSync(second));
}
