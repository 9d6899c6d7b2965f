import { frozenUrl } from './frozen-url.ts';
import type { FrozenVersion } from './frozen-version.ts';

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
