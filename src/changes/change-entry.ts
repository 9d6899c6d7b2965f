import type { Unit } from '../dataset/indicator.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import type { WordRun } from './word-runs.ts';

/** A passage, a cell or an action of a change, with the words that went and came. */
export interface ChangePart {
  /** Ends the anchor of the part: an action, a cell of a row; null where the entry has one part alone. */
  readonly key: string | null;
  /** What it is: « Action ajoutée (emploi-5) »; null where the title of the entry says it. */
  readonly label: string | null;
  /** A sentence on it; null where there is none. */
  readonly note: string | null;
  /** Where it stands today, from the root of the site; null where it stands nowhere. */
  readonly href: string | null;
  readonly runs: readonly WordRun[];
}

/** One change as readers are told it: an entry of the page and of the feed. */
export interface ChangeEntry {
  /** Permanent: the anchor of the entry. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** What it leads to, from the root of the site. */
  readonly href: string;
  /** Sentences below the title. */
  readonly sentences: readonly string[];
  readonly parts: readonly ChangePart[];
}

/** The changes that were found on one day, in the order of the ledger. */
export interface Survey {
  readonly date: string;
  readonly entries: readonly ChangeEntry[];
}

/** A change in words, before it has its place in the ledger. */
export type ToldChange = Omit<ChangeEntry, 'id' | 'date'>;

/** What a change is told with: names of what the ledger has by identifier. */
export interface ChangeNames {
  readonly editorial: Pick<Editorial, 'annexe' | 'editions'>;
  readonly indicators: readonly { readonly id: string; readonly title: string; readonly unit: Unit }[];
  readonly territories: readonly { readonly id: string; readonly shortName: string }[];
  /** Titles of the chapters, by slug. */
  readonly chapters: ReadonlyMap<string, string>;
}
