import { embedUrl } from '../urls.ts';
import type { FrozenValues } from './frozen-values.ts';

/** A version of a figure that was frozen, for all the neighbourhoods of its time. */
export interface FrozenVersion {
  readonly figure: string;
  /** Day of the last update of the data it shows, ISO 8601. */
  readonly date: string;
  readonly files: readonly FrozenFile[];
  readonly values: FrozenValues;
  /** Fingerprint of its values, by valueFingerprint. */
  readonly fingerprint: string;
}

/** A file that is published once and never changes. */
export interface FrozenFile {
  /** Path inside the published folder: « graphiques/<figure>/<territoire>/<date>/graphique.svg ». */
  readonly path: string;
  readonly text: string;
}

/** What stands in the place of a neighbourhood in the address of what all neighbourhoods of a version share: no territory may take it for its id. */
export const SHARED = 'versions';

/** The address of a frozen version of a figure for a neighbourhood, or of a file beside it. */
export function frozenUrl(figure: string, territory: string, date: string, file = ''): string {
  return embedUrl(figure, territory, `${date}/${file}`);
}

/** The address of the values of a frozen version, the same for all neighbourhoods, or of a file beside it. */
export function frozenValuesUrl(figure: string, date: string, file = ''): string {
  return frozenUrl(figure, SHARED, date, file);
}

/** An address that keeps what it shows, and the day of the data it shows. */
export interface FrozenAddress {
  /** From the root of the site. */
  readonly path: string;
  /** ISO 8601. */
  readonly date: string;
}

/**
 * Where the values of a figure are frozen for a neighbourhood; null where they are not: never frozen, or changed since.
 * `fingerprint` is that of the values that the figure shows now.
 */
export function latestFrozen(
  versions: readonly FrozenVersion[],
  figure: string,
  territory: string,
  fingerprint: string,
): FrozenAddress | null {
  const newest = newestVersion(versions, figure);
  if (newest === null || newest.fingerprint !== fingerprint) return null;
  if (!newest.values.vues.some(({ en_vue }) => en_vue === territory)) return null;
  return { path: frozenUrl(figure, territory, newest.date), date: newest.date };
}

/** The version of a figure with the latest data; null where none was frozen. */
export function newestVersion(versions: readonly FrozenVersion[], figure: string): FrozenVersion | null {
  const own = versions.filter((one) => one.figure === figure);
  return own.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1) ?? null;
}
