import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderChanges } from '../files/compare-folders.ts';
import { listFiles } from '../files/list-files.ts';
import { OUTPUT_MARKER } from './output-marker.ts';

/** Gives the files of a new folder that are equal to those of the old one their times: a program that sends « newer only » sends what changed. */
export function keepTimes(before: string, after: string, { changed, added }: FolderChanges): void {
  const different = new Set([OUTPUT_MARKER, ...changed, ...added]);
  for (const file of listFiles(after)) {
    if (different.has(file)) continue;
    const { atime, mtime } = statSync(join(before, file));
    utimesSync(join(after, file), atime, mtime);
  }
}
