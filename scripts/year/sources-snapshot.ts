import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** The folders that a year writes in. */
const FOLDERS = ['content', 'data'];

/** Where the files stand as they were before a year was begun, from the root of the project. */
export const SNAPSHOT = '.build/annee-avant';

/** Whether a year was begun and neither ended nor put back. */
export function hasSnapshot(root: string): boolean {
  return existsSync(join(root, SNAPSHOT));
}

/** Puts a copy of content/ and data/ aside, whole or not at all. */
export function takeSnapshot(root: string): void {
  const partial = join(root, `${SNAPSHOT}.partial`);
  rmSync(partial, { recursive: true, force: true });
  for (const folder of FOLDERS) cpSync(join(root, folder), join(partial, folder), { recursive: true });
  renameSync(partial, join(root, SNAPSHOT));
}

/** Puts content/ and data/ back as they were, byte for byte; files that did not change are not touched. */
export function restoreSnapshot(root: string): void {
  for (const folder of FOLDERS) {
    const kept = new Set(listFiles(join(root, SNAPSHOT, folder)));
    for (const file of listFiles(join(root, folder)))
      if (!kept.has(file)) rmSync(join(root, folder, file), { force: true });
    for (const file of kept) restoreFile(join(root, SNAPSHOT, folder, file), join(root, folder, file));
  }
  dropSnapshot(root);
}

/** Forgets the copy: what was written stays. */
export function dropSnapshot(root: string): void {
  rmSync(join(root, SNAPSHOT), { recursive: true, force: true });
}

function restoreFile(kept: string, path: string): void {
  const bytes = readFileSync(kept);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  cpSync(kept, `${path}.avant`, { preserveTimestamps: true });
  renameSync(`${path}.avant`, path);
}
