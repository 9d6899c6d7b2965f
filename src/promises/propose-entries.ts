import { anchorName } from '../register/anchor-name.ts';
import type { RegisterEntry } from '../register/entries.ts';
import { fingerprint } from '../register/fingerprint.ts';
import type { Register } from '../register/register.ts';
import { beginning, type ObservedSite } from './check-register.ts';
import type { ObservedPage } from './observe-site.ts';

/** What one run of the command would append, and what it cannot decide alone. */
export interface Proposal {
  readonly entries: readonly RegisterEntry[];
  /** Anchors whose words have changed or are gone, to be answered by a reason or an alias. */
  readonly undecided: readonly string[];
}

/**
 * The entries that a built site needs: new addresses, new anchors, names for passages that have none.
 * With a reason, an anchor whose words are gone takes over the one new passage of its page that begins most like it.
 * `withdrawals` are the reasons of what the content itself says to be withdrawn, by anchor: nobody is asked for them again.
 */
export function proposeEntries(
  register: Register,
  site: ObservedSite,
  reason: string | null,
  withdrawals: ReadonlyMap<string, string> = new Map(),
): Proposal {
  const addresses = [...site.addresses]
    .filter((address) => !register.addresses.has(address))
    .map((adresse) => ({ adresse }));
  const pages = site.pages.map((page) => proposePage(register, page, reason, withdrawals));
  return {
    entries: [...addresses, ...pages.flatMap(({ entries }) => entries)],
    undecided: pages.flatMap(({ undecided }) => undecided),
  };
}

function proposePage(
  register: Register,
  observed: ObservedPage,
  reason: string | null,
  withdrawals: ReadonlyMap<string, string>,
): Proposal {
  const { page } = observed;
  const known = register.anchors.get(page) ?? new Map<string, never>();
  const entries: RegisterEntry[] = [];
  const undecided: string[] = [];
  const newPassages = [...observed.withoutAnchor];
  const entry = (id: string, words: string): RegisterEntry => ({
    page,
    ancre: id,
    empreinte: fingerprint(words),
    debut: beginning(words),
  });
  const revise = (id: string, words: string | undefined): void => {
    const retrait = withdrawals.get(id);
    if (retrait !== undefined) entries.push({ page, ancre: id, retrait });
    else if (words === undefined || reason === null) undecided.push(`${page}#${id}`);
    else entries.push({ ...entry(id, words), raison: reason });
  };
  for (const { id, words } of observed.anchors) {
    const before = known.get(id);
    if (before === undefined) entries.push(entry(id, words));
    else if (register.withdrawn.get(page)?.has(id) !== true && before.fingerprint !== fingerprint(words))
      revise(id, words);
  }
  const present = new Set(observed.anchors.map(({ id }) => id));
  for (const [id, { start }] of known)
    if (!present.has(id) && !isAnswered(register, page, id)) revise(id, takeClosest(newPassages, start));
  const taken = new Set([...known.keys(), ...present]);
  for (const words of newPassages) {
    const id = anchorName(words, taken);
    taken.add(id);
    entries.push(entry(id, words));
  }
  return { entries, undecided };
}

/** True for an anchor that needs no words of its own: replaced by another, withdrawn, or of a page that has moved. */
function isAnswered({ aliases, withdrawn, moved }: Register, page: string, id: string): boolean {
  return aliases.get(page)?.has(id) === true || withdrawn.get(page)?.has(id) === true || moved.has(page);
}

/** Removes and returns the passage that shares most words with the given beginning, when it shares at least half of them. */
function takeClosest(passages: string[], start: string): string | undefined {
  const wanted = new Set(start.toLowerCase().split(' '));
  const shared = (words: string): number =>
    beginning(words)
      .toLowerCase()
      .split(' ')
      .filter((word) => wanted.has(word)).length;
  const best = passages.toSorted((a, b) => shared(b) - shared(a))[0];
  if (best === undefined || shared(best) * 2 < wanted.size) return undefined;
  passages.splice(passages.indexOf(best), 1);
  return best;
}
