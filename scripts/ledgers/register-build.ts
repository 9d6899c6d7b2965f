import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotedPages } from '../../src/finishing/noted-pages.ts';
import type { ObservedSite } from '../../src/promises/check-register.ts';
import { observeSite } from '../../src/promises/observe-site.ts';
import { proposeEntries } from '../../src/promises/propose-entries.ts';
import { Refusal } from '../../src/refusal.ts';
import type { RegisterEntry } from '../../src/register/entries.ts';
import { readRegister } from '../../src/register/register.ts';
import { appendRegister, describeUndecided } from './append-register.ts';
import { REGISTER } from './ledger-seals.ts';

/** Thrown by a build whose pages must be rendered again: they name what the register holds only now. */
export class RenderAgain extends Error {}

/**
 * Registers what is new in a built folder before it is published. Throws in French, with nothing written, while a person must decide;
 * throws RenderAgain where the pages depend on what was added.
 */
export function registerBuild(
  folder: string,
  root: string,
  reason: string | null,
  withdrawals: ReadonlyMap<string, string>,
  noted: NotedPages,
): void {
  const register = readRegister(readFileSync(join(root, 'content', REGISTER), 'utf8'));
  const site = observeSite(folder, (html, page) => noted(html, page)?.observed);
  const { entries, undecided } = proposeEntries(register, site, reason, withdrawals);
  if (undecided.length > 0) throw new Refusal(undecided.map(describeUndecided).join('\n'));
  appendRegister(root, entries);
  if (entries.length > 0) console.log(`${entries.length} lignes ajoutées à content/${REGISTER}.`);
  if (isShown(entries, site)) throw new RenderAgain();
}

/** Whether pages show some of the entries: an anchor that its page has not yet, a page that the sitemap lists. */
export function isShown(entries: readonly RegisterEntry[], { pages }: ObservedSite): boolean {
  const anchors = new Set(pages.flatMap(({ page, anchors: own }) => own.map(({ id }) => `${page}#${id}`)));
  return entries.some((entry) => {
    if ('adresse' in entry) return entry.adresse.endsWith('/') && !entry.adresse.startsWith('/graphiques/');
    return !anchors.has(`${entry.page}#${entry.ancre}`);
  });
}
