import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to write. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Writes several files, each whole: all are written beside their places before the first takes its own, so that a full disk changes none. */
export function writeTogether(files: readonly WrittenFile[]): void {
  const waiting = files.map(({ path, text }) => ({ path, text, beside: `${path}.nouveau` }));
  try {
    for (const { path, beside, text } of waiting) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, text);
    }
    for (const { path, beside } of waiting) renameSync(beside, path);
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true });
  }
}
