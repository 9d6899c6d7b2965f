import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT_MARKER } from '../building/output-marker.ts';
import type { FolderChanges } from './compare-folders.ts';
import { listFiles } from './list-files.ts';

/** The fingerprint of each file, by its path. */
export type Fingerprints = ReadonlyMap<string, string>;

/** The fingerprints of a built folder, its marker aside. */
export function takeFingerprints(folder: string): Fingerprints {
  const files = listFiles(folder).filter((file) => file !== OUTPUT_MARKER);
  return new Map(files.map((file) => [file, digest(readFileSync(join(folder, file)))]));
}

/** Writes fingerprints as `sha256sum` does, one file a line. */
export function writeFingerprints(fingerprints: Fingerprints): string {
  return [...fingerprints].map(([file, print]) => `${print}  ${file}\n`).join('');
}

/** Reads them again, whatever the line ends; a line that is none is left out, so that its file counts as unknown. */
export function readFingerprints(text: string): Fingerprints {
  const lines = text.matchAll(/^(?<print>[0-9a-f]{64}) {2}(?<file>[^\r\n]+)\r?$/gmu);
  return new Map([...lines].map(({ groups }) => [groups?.['file'] ?? '', groups?.['print'] ?? '']));
}

/** What differs from one set of fingerprints to the other. */
export function compareFingerprints(before: Fingerprints, after: Fingerprints): FolderChanges {
  const files = [...after.keys()].toSorted();
  return {
    changed: files.filter((file) => before.has(file) && before.get(file) !== after.get(file)),
    added: files.filter((file) => !before.has(file)),
    removed: [...before.keys()].filter((file) => !after.has(file)).toSorted(),
  };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
