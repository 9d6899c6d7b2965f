import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brokenSeal,
  nextSeal,
  readSeals,
  type Seal,
  SEALS_FILE,
  SEALS_HEADER,
  writeSeal,
} from '../../src/ledgers/seal.ts';
import { Refusal } from '../../src/refusal.ts';

/** The register of addresses and anchors, inside content/. */
export const REGISTER = 'registre.jsonl';
/** The fingerprints of the frozen versions, inside content/. */
export const VERSIONS = 'versions/SHA256SUMS';

/** Refuses in French a register under `root` that holds nothing: every promise would be lost without a word. */
export function refuseEmptyRegister(root: string): void {
  if (textOf(root, `content/${REGISTER}`).trim() !== '') return;
  throw new Refusal(
    `content/${REGISTER}:1:1 le registre est vide ou absent : le reprendre, avec ${SEALS_FILE}, de la copie la plus récente. ` +
      'Si rien n’a jamais été publié, et alors seulement, en commencer un : npm run registre -- --recommencer',
  );
}

/** Refuses in French a ledger under `root` that is not what its seals say. */
export function refuseBrokenSeal(root: string, ledger: string): void {
  const broken = brokenSeal(ledger, textOf(root, `content/${ledger}`), sealsOf(root));
  if (broken !== null) throw new Refusal(broken);
}

/** Seals a ledger under `root` as it is now: a line is added to the seals, unless the last one says it already. */
export function sealLedger(root: string, ledger: string): void {
  const seals = sealsOf(root);
  const last = seals.findLast((seal) => seal.ledger === ledger);
  const seal = nextSeal(ledger, textOf(root, `content/${ledger}`), seals);
  if (last?.lines === seal.lines) return;
  const file = join(root, SEALS_FILE);
  if (existsSync(file)) appendFileSync(file, writeSeal(seal));
  else writeFileSync(file, SEALS_HEADER + writeSeal(seal));
}

/** Forgets the seals of a ledger under `root`, which is made anew. */
export function forgetSeals(root: string, ledger: string): void {
  const kept = sealsOf(root).filter((seal) => seal.ledger !== ledger);
  writeFileSync(join(root, SEALS_FILE), SEALS_HEADER + kept.map(writeSeal).join(''));
}

function sealsOf(root: string): readonly Seal[] {
  return readSeals(textOf(root, SEALS_FILE));
}

/** The text of a file under `root`; an absent file is an empty one: its seals say that it is not whole. */
export function textOf(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
