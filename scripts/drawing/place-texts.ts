import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a file of the site. */
export interface PlacedText {
  /** Path inside the built folder. */
  readonly file: string;
  readonly text: string;
}

/** Writes texts in their places inside a folder. */
export function placeTexts(texts: readonly PlacedText[], folder: string): void {
  const folders = new Set(texts.map(({ file }) => dirname(join(folder, file))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { file, text } of texts) writeFileSync(join(folder, file), text);
}
