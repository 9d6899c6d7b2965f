import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/** How long a ledger was when a command last wrote in it, and the fingerprint of all that it held. */
export interface Seal {
  /** Path of the ledger inside content/. */
  readonly ledger: string;
  /** Number of its lines. */
  readonly lines: number;
  /** SHA-256 of the fingerprint before it and of the lines since, in hexadecimal. */
  readonly fingerprint: string;
}

/** Where the seals stand, from the root of the project. */
export const SEALS_FILE = 'content/sceaux.txt';

/** What the file of the seals begins with. */
export const SEALS_HEADER =
  '# Les sceaux des registres : leur nombre de lignes et leur empreinte, à chaque fois qu’une commande y a écrit.\n' +
  '# Ce fichier est écrit par « npm run registre », « npm run freeze » et « npm run changements », jamais à la main.\n';

/** Reads the seals; throws in French on a line that is none. */
export function readSeals(text: string): readonly Seal[] {
  return linesOf(text).flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [, ledger = '', lines = '', fingerprint = ''] = /^(\S+) (\d+) ([0-9a-f]{64})$/u.exec(line) ?? [];
    if (ledger === '')
      throw new Refusal(
        `${SEALS_FILE}:${index + 1}:1 cette ligne n’est pas un sceau : ${restore('sceaux.txt')}`,
      );
    return [{ ledger, lines: Number(lines), fingerprint }];
  });
}

/** A seal as a line of its file. */
export function writeSeal({ ledger, lines, fingerprint }: Seal): string {
  return `${ledger} ${lines} ${fingerprint}\n`;
}

/** The seal of a ledger as it is now, after those that it has. */
export function nextSeal(ledger: string, text: string, seals: readonly Seal[]): Seal {
  const lines = linesOf(text);
  const last = seals.findLast((seal) => seal.ledger === ledger);
  return { ledger, lines: lines.length, fingerprint: chain(last, lines.slice(last?.lines ?? 0)) };
}

/**
 * Why a ledger is not what its seals say (emptied, cut, changed, written by hand), in French with its place; null when it is,
 * and for one that was never begun.
 */
export function brokenSeal(ledger: string, text: string, all: readonly Seal[]): string | null {
  const lines = linesOf(text);
  const seals = all.filter((seal) => seal.ledger === ledger);
  const defect = (line: number, fact: string): string =>
    `content/${ledger}:${line}:1 ${fact} : ${restore(ledger)}`;
  if (seals.length === 0 && lines.length === 0) return null;
  if (seals.length === 0) return defect(1, `ce registre n’a pas de sceau dans ${SEALS_FILE}`);
  let previous: Seal | undefined;
  for (const seal of seals) {
    const from = previous?.lines ?? 0;
    if (seal.lines > lines.length)
      return defect(
        Math.max(lines.length, 1),
        `il manque ${seal.lines - lines.length} des ${seal.lines} lignes de ce registre`,
      );
    if (chain(previous, lines.slice(from, seal.lines)) !== seal.fingerprint)
      return defect(
        from + 1,
        `de la ligne ${from + 1} à la ligne ${seal.lines}, ce registre n’est plus ce qu’il était`,
      );
    previous = seal;
  }
  const sealed = previous?.lines ?? 0;
  return sealed === lines.length
    ? null
    : defect(sealed + 1, `${added(lines.length - sealed)} sans la commande qui écrit ce registre`);
}

function added(count: number): string {
  return count === 1 ? 'une ligne a été ajoutée' : `${count} lignes ont été ajoutées`;
}

function restore(ledger: string): string {
  return `reprendre content/${ledger} et ${SEALS_FILE} de la même copie, la plus récente ; on n’y écrit et on n’en retire jamais rien à la main.`;
}

function chain(previous: Seal | undefined, lines: readonly string[]): string {
  const text = [previous?.fingerprint ?? '', ...lines].join('\n');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The lines of a text, whichever line end it was saved with; an empty text has none. */
function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
