import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntries, listFiles } from '../files/list-files.ts';

/** The file by which a folder is known as one that a build made; hosts answer as if it were not there. */
export const OUTPUT_MARKER = '.construction';

const FIRST_LINES = [
  'Ce dossier est écrit par la construction du site, qui le remplace en entier : ne rien y ranger.',
  'Un fichier qui n’est pas dans cette liste arrête la construction suivante, pour ne pas être perdu.',
];

/** What systems leave in any folder that somebody looks at. */
const LEFT_BY_SYSTEMS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/iu;

/** Signs a folder: lists in its marker every file that the build put there. */
export function markOutput(folder: string): void {
  const files = listFiles(folder).filter((file) => file !== OUTPUT_MARKER);
  writeFileSync(join(folder, OUTPUT_MARKER), `${[...FIRST_LINES, '', ...files].join('\n')}\n`);
}

/** What a folder holds, seen by the builds that may replace it. */
export type OutputState = 'empty' | 'unknown' | 'ours' | { readonly foreign: readonly string[] };

/**
 * Says whether a folder is empty, was made by a build, was made by one but holds files that it did not put there, or is not known at all.
 * Folders within it do not count, files and links do.
 */
export function outputState(folder: string): OutputState {
  const found = listEntries(folder, ({ name }) => !LEFT_BY_SYSTEMS.test(name));
  if (found.length === 0) return 'empty';
  if (!found.includes(OUTPUT_MARKER)) return isBeforeMarkers(folder, found) ? 'ours' : 'unknown';
  const lines = readFileSync(join(folder, OUTPUT_MARKER), 'utf8').split(/\r?\n/u);
  if (lines[0] !== FIRST_LINES[0]) return 'unknown';
  const own = new Set([OUTPUT_MARKER, ...lines.slice(FIRST_LINES.length + 1)]);
  const foreign = found.filter((file) => !own.has(file));
  return foreign.length === 0 ? 'ours' : { foreign };
}

/** The builds of before markers are known by the host files that only a build of this site writes. */
function isBeforeMarkers(folder: string, files: readonly string[]): boolean {
  return (
    ['index.html', '.htaccess', 'nginx.conf', '_headers', 'donnees/SHA256SUMS'].every((file) =>
      files.includes(file),
    ) && readFileSync(join(folder, '.htaccess'), 'utf8').includes('Il est écrit par la construction du site')
  );
}
