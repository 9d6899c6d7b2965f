import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Templates give the very text that is kept, and tests give none. */
const NO_PROGRAM = /\.(?:astro|test\.ts)$/u;

/**
 * A fingerprint of every program that may take part in what a build makes: all of src/ and scripts/, the packages, and Node itself.
 * `root` is the folder of the project.
 */
export function programsFingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['src', 'scripts'].flatMap((folder) => filesOf(root, folder));
  // A project that was handed over without its list of packages has those that are installed, and keeps what it makes all the same.
  const lists = ['package-lock.json', 'package.json'].filter((file) => existsSync(join(root, file)));
  for (const file of [...lists, ...files]) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_PROGRAM.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}
