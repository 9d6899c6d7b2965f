import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DrawnText } from './figure-drawings.ts';

/** Writes drawings in their places inside a folder. */
export function placeDrawings(drawings: readonly DrawnText[], folder: string): void {
  const folders = new Set(drawings.map(({ file }) => dirname(join(folder, file))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { file, text } of drawings) writeFileSync(join(folder, file), text);
}
