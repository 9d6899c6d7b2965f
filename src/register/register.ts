import { readEntries } from './entries.ts';

/** What an anchor stands for: the fingerprint of its words and how they begin. */
export interface Anchor {
  readonly fingerprint: string;
  readonly start: string;
}

/** A passage that was taken out of the text: how it began, and why it is no longer there. */
export interface Withdrawal {
  readonly start: string;
  readonly reason: string;
}

/** Every address and anchor ever published, read from content/registre.jsonl in the order of its lines. */
export interface Register {
  /** Addresses of pages and files, from the root of the site. */
  readonly addresses: ReadonlySet<string>;
  /** Addresses that have moved, with the address that replaces each. */
  readonly moved: ReadonlyMap<string, string>;
  /** Anchors by page, then by name, with the words of their last entry. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, Anchor>>;
  /** Anchors that gave way to another of the same page, by page, then by name. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Anchors whose passage was withdrawn and replaced by none, by page, then by name. */
  readonly withdrawn: ReadonlyMap<string, ReadonlyMap<string, Withdrawal>>;
}

/**
 * Reads the register, one JSON object a line, whichever line end. Throws a Refusal that names every line which no command wrote so:
 * of another kind, doubled, about an address that no site can have, or of other words without a reason.
 */
export function readRegister(text: string): Register {
  const addresses = new Set<string>();
  const moved = new Map<string, string>();
  const anchors = new Map<string, Map<string, Anchor>>();
  const aliases = new Map<string, Map<string, string>>();
  const withdrawn = new Map<string, Map<string, Withdrawal>>();
  for (const entry of readEntries(text)) {
    if ('adresse' in entry) {
      addresses.add(entry.adresse);
      if (entry.vers !== undefined) moved.set(entry.adresse, entry.vers);
    } else if ('vers' in entry) inner(aliases, entry.page).set(entry.ancre, entry.vers);
    else if ('retrait' in entry) {
      const start = anchors.get(entry.page)?.get(entry.ancre)?.start ?? '';
      inner(withdrawn, entry.page).set(entry.ancre, { start, reason: entry.retrait });
    } else {
      inner(anchors, entry.page).set(entry.ancre, { fingerprint: entry.empreinte, start: entry.debut });
      withdrawn.get(entry.page)?.delete(entry.ancre);
    }
  }
  return { addresses, moved, anchors, aliases, withdrawn };
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}

/** A register that knows, on every page where they were promised, the anchors that the content itself says to be withdrawn. */
export function withWithdrawals(register: Register, reasons: ReadonlyMap<string, string>): Register {
  const withdrawn = new Map([...register.withdrawn].map(([page, own]) => [page, new Map(own)] as const));
  for (const [page, anchors] of register.anchors)
    for (const [id, { start }] of anchors) {
      const reason = reasons.get(id);
      if (reason === undefined || withdrawn.get(page)?.has(id) === true) continue;
      withdrawn.set(page, (withdrawn.get(page) ?? new Map<string, Withdrawal>()).set(id, { start, reason }));
    }
  return { ...register, withdrawn };
}
