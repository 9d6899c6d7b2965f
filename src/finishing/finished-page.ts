import { appendFileSync } from 'node:fs';
import { keptTexts, type KeptTexts } from '../keeping/kept-texts.ts';
import { programsFingerprint } from '../keeping/programs-fingerprint.ts';
import { finishInThread } from './finish-in-thread.ts';
import type { FinishedPage, UnfinishedPage } from './finish-page.ts';

/** What a build names in its environment for the pages that it renders. */
export interface FinishingFolders {
  /** Where finished pages are kept for the next build; none is when it is left out. */
  readonly KEPT_PAGES?: string | undefined;
  /** The file where what pages hold is noted, see noted-pages.ts. */
  readonly NOTED_PAGES?: string | undefined;
}

const opened = new Map<string, KeptTexts>();

/**
 * A page finished, in the thread or by a build before that had the same page and the same programs; what it holds is noted either way.
 * `root` is the folder of the project. Rejects with what finishPage throws.
 */
export async function finishedPage(
  root: string,
  unfinished: UnfinishedPage,
  { KEPT_PAGES, NOTED_PAGES }: FinishingFolders,
): Promise<string> {
  const { html, page, aliases } = unfinished;
  const made = `${JSON.stringify([...aliases])}\n${html}`;
  const kept = KEPT_PAGES === undefined ? null : openKept(KEPT_PAGES, root);
  const known = kept?.find(page, made) ?? null;
  const finished = known === null ? await finishInThread(root, unfinished) : readKept(known);
  if (known === null) kept?.keep(page, made, `${finished.noted}\n${finished.html}`);
  if (NOTED_PAGES !== undefined) appendFileSync(NOTED_PAGES, `${finished.noted}\n`);
  return finished.html;
}

/** What was noted is one line, and the page follows. */
function readKept(text: string): FinishedPage {
  const end = text.indexOf('\n');
  return { noted: text.slice(0, end), html: text.slice(end + 1) };
}

/** The programs are read once for all pages. */
function openKept(folder: string, root: string): KeptTexts {
  const kept = opened.get(folder) ?? keptTexts(folder, programsFingerprint(root));
  opened.set(folder, kept);
  return kept;
}
