import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countChanges, type FolderChanges, listChanges } from '../files/compare-folders.ts';
import {
  compareFingerprints,
  type Fingerprints,
  readFingerprints,
  takeFingerprints,
  writeFingerprints,
} from '../files/fingerprints.ts';

/** What is to be sent to the host, as the build says it. */
export interface Sending {
  /** The path of the list that a person reads. */
  readonly file: string;
  /** How much there is to send, in French. */
  readonly words: string;
}

/**
 * Writes what is to be sent so that the host has what the folder holds: for a person (`changements.txt`) and for programs (`envoi/`).
 * It is what differs from the last sending that was noted, however many builds there were since; without one, everything.
 */
export function writeSendingLists(folder: string, workFolder: string): Sending {
  const online = readOnline(workFolder);
  const changes = compareFingerprints(online ?? new Map(), takeFingerprints(folder));
  const file = join(workFolder, 'changements.txt');
  const since =
    online === null
      ? 'Tout est à envoyer : aucun envoi n’a été noté (« npm run en-ligne » le note).'
      : 'Ce qui a changé depuis le dernier envoi noté.';
  mkdirSync(join(workFolder, 'envoi'), { recursive: true });
  writeFileSync(file, listChanges(changes, since));
  const lists = { 'a-envoyer.txt': lines(filesToSend(changes)), 'a-retirer.txt': lines(changes.removed) };
  for (const [name, text] of Object.entries({ ...lists, 'envoi.lftp': lftpScript(folder, changes) }))
    writeFileSync(join(workFolder, 'envoi', name), text);
  return {
    file,
    words:
      online === null
        ? 'À envoyer : tout le dossier'
        : `À envoyer depuis le dernier envoi noté : ${countChanges(changes)}`,
  };
}

/** Notes that the host has what the folder holds; the lists of the next builds start from there. */
export function noteSending(folder: string, workFolder: string): void {
  mkdirSync(join(workFolder, 'envoi'), { recursive: true });
  writeFileSync(onlineFile(workFolder), writeFingerprints(takeFingerprints(folder)));
}

/** The files to send, in an order that keeps the site whole meanwhile: what pages call for, then pages, the home page last. */
export function filesToSend({ changed, added }: Omit<FolderChanges, 'removed'>): readonly string[] {
  const rank = (file: string): number => (file === 'index.html' ? 2 : file.endsWith('.html') ? 1 : 0);
  return [...changed, ...added].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The commands for lftp: the new folders, then the files, then what is to be removed. */
export function lftpScript(folder: string, changes: FolderChanges): string {
  const folders = new Set(changes.added.map((file) => dirname(file)).filter((path) => path !== '.'));
  return lines([
    '# lftp -e "source .build/envoi/envoi.lftp; quit" sftp://COMPTE@HÉBERGEUR/DOSSIER-DU-SITE',
    `lcd ${quote(folder)}`,
    ...[...folders].toSorted().map((path) => `mkdir -p -f ${quote(path)}`),
    ...filesToSend(changes).map((file) => `put ${quote(file)} -o ${quote(file)}`),
    ...changes.removed.map((file) => `rm -f ${quote(file)}`),
  ]);
}

function readOnline(workFolder: string): Fingerprints | null {
  const file = onlineFile(workFolder);
  return existsSync(file) ? readFingerprints(readFileSync(file, 'utf8')) : null;
}

function onlineFile(workFolder: string): string {
  return join(workFolder, 'envoi/en-ligne.txt');
}

function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\n`).join('');
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
