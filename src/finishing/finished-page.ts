import { appendFileSync } from 'node:fs';
import { finishInThread } from './finish-in-thread.ts';
import type { UnfinishedPage } from './finish-page.ts';
import { keptPages, type KeptPages } from './kept-pages.ts';

/** What a build names in its environment for the pages that it renders. */
export interface FinishingFolders {
  /** Where finished pages are kept for the next build; none is when it is left out. */
  readonly KEPT_PAGES?: string | undefined;
  /** The file where what pages hold is noted, see noted-pages.ts. */
  readonly NOTED_PAGES?: string | undefined;
}

const opened = new Map<string, KeptPages>();

/**
 * A page finished, in the thread or by a build before that had the same page and the same programs; what it holds is noted either way.
 * `root` is the folder of the project. Rejects with what finishPage throws.
 */
export async function finishedPage(
  root: string,
  unfinished: UnfinishedPage,
  { KEPT_PAGES, NOTED_PAGES }: FinishingFolders,
): Promise<string> {
  const kept = KEPT_PAGES === undefined ? null : openKept(KEPT_PAGES, root);
  const known = kept?.find(unfinished) ?? null;
  const finished = known ?? (await finishInThread(root, unfinished));
  if (known === null) kept?.keep(unfinished, finished);
  if (NOTED_PAGES !== undefined) appendFileSync(NOTED_PAGES, `${finished.noted}\n`);
  return finished.html;
}

/** The programs are read once for all pages. */
function openKept(folder: string, root: string): KeptPages {
  const kept = opened.get(folder) ?? keptPages(folder, root);
  opened.set(folder, kept);
  return kept;
}
