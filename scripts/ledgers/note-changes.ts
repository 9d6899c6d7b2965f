import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_LEDGER, type LedgerLine, readChanges, writeChange } from '../../src/changes/ledger-line.ts';
import { lostPromises } from '../../src/changes/lost-promises.ts';
import { nextLines, type SurveyAnswers, surveyDay } from '../../src/changes/next-lines.ts';
import { stateAfter } from '../../src/changes/published-state.ts';
import { readState } from '../../src/changes/read-state.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { Refusal } from '../../src/refusal.ts';
import { refuseBrokenSeal, sealLedger, textOf } from './ledger-seals.ts';

/** What a survey compares: a project, and its data where those of another folder are published. */
export interface Surveyed {
  readonly root: string;
  readonly data: string;
  readonly siteConfig: string | null;
}

/** The lines that the ledger of changes lacks, without writing them; throws in French what stands in the way. All lines of a new one where it is begun anew. */
export function missingChanges(
  { root, data, siteConfig }: Surveyed,
  answers: SurveyAnswers,
  isAnew = false,
): readonly LedgerLine[] {
  if (!isAnew) refuseBrokenSeal(root, CHANGES_LEDGER);
  const dataset = loadDataset(readDataFolder(data));
  const editorial = loadEditorial(root, siteConfig);
  const now = readState(root, dataset, editorial);
  const ledger = isAnew ? [] : readChanges(textOf(root, `content/${CHANGES_LEDGER}`));
  return nextLines(ledger, now, surveyDay(dataset, editorial.site, now), answers);
}

/** What the ledger lacks after a build, in one French sentence; null where it lacks nothing. */
export function sayMissingChanges(surveyed: Surveyed): string | null {
  const remedy = '« npm run changements »';
  try {
    const count = missingChanges(surveyed, { reason: null, corrected: [] }).length;
    if (count === 0) return null;
    const what =
      count === 1
        ? '1 changement n’est pas encore inscrit'
        : `${count} changements ne sont pas encore inscrits`;
    return `${what} : ${remedy}.`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `Des changements ne sont pas encore inscrits, et demandent une raison : ${remedy}.`;
  }
}

/** Adds lines to the ledger of changes under `root`, and seals it. */
export function appendChanges(root: string, lines: readonly LedgerLine[]): void {
  if (lines.length === 0) return;
  appendFileSync(join(root, 'content', CHANGES_LEDGER), lines.map(writeChange).join(''));
  sealLedger(root, CHANGES_LEDGER);
}

/** Refuses in French editions and facts under `root` that lost the words they were published with. */
export function refuseLostPromises(root: string, dataset: Dataset, siteConfig: string | null): void {
  const recorded = stateAfter(readChanges(textOf(root, `content/${CHANGES_LEDGER}`)));
  const lost = lostPromises(recorded, readState(root, dataset, loadEditorial(root, siteConfig)));
  if (lost.length > 0) throw new Refusal(lost.join('\n'));
}
