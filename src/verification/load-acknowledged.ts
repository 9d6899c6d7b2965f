import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dataset } from '../dataset/dataset.ts';
import type { Defect } from '../dataset/defect.ts';
import { EditorialError } from '../editorial/editorial-error.ts';
import { prose } from '../editorial/prose.ts';
import { readContentFile } from '../editorial/read-content.ts';
import { unifyLines } from '../editorial/text/read-text.ts';
import { Refusal } from '../refusal.ts';
import { slug } from '../editorial/slug.ts';
import { loadVerifications, type Verifications } from './load-verifications.ts';
import {
  changedVerdicts,
  describeChangedVerdicts,
  LEDGER_FILE,
  verdictLines,
  writeLedger,
} from './verdict-ledger.ts';

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
