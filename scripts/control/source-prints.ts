import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareFingerprints,
  type Fingerprints,
  readFingerprints,
  takeFingerprints,
  writeFingerprints,
} from '../files/fingerprints.ts';
import { REGISTER } from '../ledgers/ledger-seals.ts';

/** Written after a build by the commands that follow it, and compared with the site by its own check. */
const LEDGERS = new Set([`content/${REGISTER}`, 'content/sceaux.txt']);

/** The fingerprints of the files that a site is built from, as a person edits them. */
export function takeSourcePrints(root: string): Fingerprints {
  const prints = ['content', 'data'].flatMap((folder) =>
    [...takeFingerprints(join(root, folder))].map(([file, print]) => [`${folder}/${file}`, print] as const),
  );
  return new Map(prints.filter(([file]) => !LEDGERS.has(file)));
}

/** Notes what the site of a folder was built from; null where it was built from other sources than the project's own. */
export function noteSourcePrints(workFolder: string, prints: Fingerprints | null): void {
  const file = join(workFolder, 'sources.txt');
  if (prints === null) rmSync(file, { force: true });
  else writeFileSync(file, writeFingerprints(prints));
}

/** Says in French which files have changed since the site was built; empty when it is that of its sources. */
export function staleSources(root: string, workFolder: string): readonly string[] {
  const file = join(workFolder, 'sources.txt');
  const remedy = 'construire le site (npm run build), puis contrôler de nouveau.';
  if (!existsSync(file)) return [`Le site construit n’est pas celui des fichiers du projet : ${remedy}`];
  const { changed, added, removed } = compareFingerprints(
    readFingerprints(readFileSync(file, 'utf8')),
    takeSourcePrints(root),
  );
  return [...changed, ...added, ...removed].map(
    (path) => `${path} a changé depuis la construction : ${remedy}`,
  );
}
