import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const OF_THE_SYSTEM = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * Reads every file of a data folder, named as editors see it (`data/indicateurs/population.csv`), in the order of names; leaves out the files that systems add.
 * A byte order mark and the CR of line ends are taken off, so that what is published does not depend on the editor or on the system.
 */
export function readDataFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !OF_THE_SYSTEM.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.toSorted()) {
    const name = ['data', ...relative(folder, path).split(sep)].join('/');
    files.set(name, canonicalBytes(readFileSync(path)));
  }
  return files;
}

const LF = 0x0a;
const CR = 0x0d;
const MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes of a text without a byte order mark and with LF at the end of lines; other bytes stay, whatever the encoding. */
export function canonicalBytes(bytes: Uint8Array): Uint8Array {
  const isMarked = MARK.every((byte, index) => bytes[index] === byte);
  if (!isMarked && !bytes.includes(CR)) return bytes;
  return bytes.filter(
    (byte, index) => !(isMarked && index < MARK.length) && !(byte === CR && bytes[index + 1] === LF),
  );
}
