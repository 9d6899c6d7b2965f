import { createHash } from 'node:crypto';
import type { Defect } from '../dataset/defect.ts';
import type { FrozenFile } from './frozen-version.ts';

/** Name of the ledger in the folder of the versions. */
export const LEDGER_NAME = 'SHA256SUMS';

/** The fingerprints of every file ever frozen, by their path inside the published folder. */
export type Ledger = ReadonlyMap<string, string>;

/** The lines of some files, as `sha256sum --check` reads them from inside the published folder. */
export function ledgerLines(files: readonly FrozenFile[]): string {
  return files.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join('');
}

/** Reads a ledger; a line that is none, or a path that comes back, is reported in French. */
export function readLedger(file: string, text: string, report: (defect: Defect) => void): Ledger {
  const ledger = new Map<string, string>();
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line === '') continue;
    const [, hash = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line) ?? [];
    const place = { file, line: index + 1, column: 1, field: null };
    if (path === '') report({ ...place, message: `« ${line} » n’est pas une empreinte : ${restore}` });
    else if (ledger.has(path)) report({ ...place, message: `« ${path} » y est déjà : ${restore}` });
    else ledger.set(path, hash);
  }
  return ledger;
}

/** What to do with a file of the versions that is no longer what it was. */
export const restore =
  'reprendre la copie d’avant du dossier content/versions, où l’on ne change ni ne retire jamais rien.';

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
