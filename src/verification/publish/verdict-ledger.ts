import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Defect } from '../../dataset/defect.ts';
import { EditorialError } from '../../editorial/editorial-error.ts';
import { prose, slug } from '../../editorial/fields/fields.ts';
import { unifyLines } from '../../editorial/text/read-text.ts';
import { readContentFile } from '../../editorial/yaml/read-content.ts';
import { Refusal } from '../../refusal.ts';
import { loadVerifications, type Verifications } from '../verdict/load-verifications.ts';
import { contextName, VERDICT_NAMES } from '../verdict/verdict.ts';
import type { Verification } from '../verification.ts';
import { describeFound } from '../words/describe-found.ts';

/** Where the acknowledged verdicts stand. */
export const LEDGER_FILE = 'content/verifications/verdicts.yaml';

const HEADER =
  '# Les verdicts dont il a été pris acte : ce fichier est écrit par « npm run verdicts », jamais à la main.\n' +
  '# La construction du site s’arrête quand un verdict change, jusqu’à ce qu’il en soit pris acte.\n';

/** The ledger of these verdicts, to the byte: what the command writes, and what a build takes for untouched. */
export function writeLedger(lines: Readonly<Record<string, string>>): string {
  return HEADER + stringify(lines, { lineWidth: 0, singleQuote: true });
}

/** A verdict that is not the acknowledged one. */
export interface ChangedVerdict {
  readonly id: string;
  /** Null for a figure that was not in the file. */
  readonly old: string | null;
  /** Null for a figure that is no longer in the text. */
  readonly new: string | null;
}

/** A verdict in one line, as the ledger keeps it; a difference, or what cannot be compared, names both figures: « Diffère (texte : 13,9% ; tableau : 13,7 %), … ». */
export function verdictLine(dataset: Dataset, verification: Verification): string {
  const { verdict, constant, context, quotation, outcome } = verification;
  const figures =
    verdict === 'differe' || verdict === 'non_comparable'
      ? ` (texte : ${quotation} ; tableau : ${describeFound(dataset, outcome) ?? ''})`
      : '';
  const line = `${VERDICT_NAMES[verdict]}${figures}`;
  return context === null ? line : `${line}, ${contextName(context, constant !== null)}`;
}

/** The verdicts of today by id, in the order of the text. */
export function verdictLines(
  dataset: Dataset,
  verifications: readonly Verification[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(verifications.map((one) => [one.claim.id, verdictLine(dataset, one)]));
}

/** The verdicts that changed since they were acknowledged, in the order of the text, those that are gone last. */
export function changedVerdicts(
  acknowledged: Readonly<Record<string, string>>,
  today: Readonly<Record<string, string>>,
): readonly ChangedVerdict[] {
  const ids = [...new Set([...Object.keys(today), ...Object.keys(acknowledged)])];
  return ids
    .map((id) => ({ id, old: acknowledged[id] ?? null, new: today[id] ?? null }))
    .filter((one) => one.old !== one.new);
}

/** The changes in French, one a line, with the remedy. */
export function describeChangedVerdicts(changes: readonly ChangedVerdict[]): string {
  const lines = changes.map(
    ({ id, old, new: now }) =>
      `${LEDGER_FILE} (${id}) avant : ${old ?? 'aucun verdict'} ; maintenant : ${now ?? 'plus de verdict'}.`,
  );
  return [
    ...lines,
    'Des verdicts ont changé : les lire sur ces lignes, puis en prendre acte avec « npm run verdicts ».',
  ].join('\n');
}

const ledgerSchema = z.record(slug, prose);

/** The verdicts that were acknowledged, by id. Throws EditorialError when the file cannot be read. */
export function readLedger(root: string): Readonly<Record<string, string>> {
  const defects: Defect[] = [];
  const report = (defect: Defect): void => void defects.push(defect);
  const ledger = readContentFile({ root, report }, LEDGER_FILE, ledgerSchema);
  if (ledger === null) throw new EditorialError(defects);
  return ledger.data;
}

/**
 * Loads the verifications, and refuses in French, old and new, to go on with a verdict that nobody has acknowledged,
 * or with a ledger that was put in another order or touched by hand: this is what stops a build.
 */
export function loadAcknowledged(root: string, dataset: Dataset): Verifications {
  const verifications = loadVerifications(root, dataset);
  const today = verdictLines(dataset, verifications.list);
  const changes = changedVerdicts(readLedger(root), today);
  if (changes.length > 0) throw new Refusal(describeChangedVerdicts(changes));
  if (unifyLines(readFileSync(join(root, LEDGER_FILE), 'utf8')) !== writeLedger(today)) {
    throw new Refusal(
      `${LEDGER_FILE} n’est pas tel que la commande l’a écrit : il a été récrit à la main ou mis dans un autre ordre. ` +
        'Les verdicts sont les mêmes : le refaire avec « npm run verdicts ».',
    );
  }
  return verifications;
}
