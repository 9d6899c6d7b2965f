import { existsSync, readFileSync } from 'node:fs';
import type { ChangeEntry, Survey } from './changes/change-entry.ts';
import { CHANGES_LEDGER, readChanges } from './changes/ledger-line.ts';
import { surveysOf } from './changes/surveys-of.ts';
import { chapters, dataset, editorial } from './content.ts';

const file = `content/${CHANGES_LEDGER}`;
const lines = readChanges(existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What changed for readers, survey by survey, the newest first. */
export async function surveys(): Promise<readonly Survey[]> {
  const titles = new Map((await chapters()).map(({ data }) => [data.slug, data.titre]));
  const { indicators, territories } = dataset;
  return surveysOf(lines, { editorial, indicators, territories, chapters: titles });
}

/** The same, one after the other. */
export async function changeEntries(): Promise<readonly ChangeEntry[]> {
  return (await surveys()).flatMap(({ entries }) => entries);
}
