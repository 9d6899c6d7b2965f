import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RegisterEntry, writeEntry } from '../../src/register/entries.ts';
import { readRegister } from '../../src/register/register.ts';
import { REGISTER, sealLedger } from './ledger-seals.ts';

/** Appends entries to the register under `root` and seals it; what could not be read back is never written. */
export function appendRegister(root: string, entries: readonly RegisterEntry[]): void {
  if (entries.length === 0) return;
  const file = join(root, 'content', REGISTER);
  const text = readFileSync(file, 'utf8');
  const lines = entries.map((entry) => `${writeEntry(entry)}\n`).join('');
  readRegister(`${text}\n${lines}`);
  appendFileSync(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${lines}`);
  sealLedger(root, REGISTER);
}

/** What a person must decide of a place whose words changed or are gone, in French. */
export function describeUndecided(place: string): string {
  return (
    `${place} : ses mots ont changé ou ont disparu. Donner la raison (--raison "…"), l’ancre qui la remplace (--alias ${place}=ancre), ` +
    `ou le retrait du passage (--retirer ${place} --raison "…").`
  );
}
