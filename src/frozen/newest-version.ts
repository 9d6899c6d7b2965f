import type { FrozenVersion } from './frozen-version.ts';

/** The version of a figure with the latest data; null where none was frozen. */
export function newestVersion(versions: readonly FrozenVersion[], figure: string): FrozenVersion | null {
  const own = versions.filter((one) => one.figure === figure);
  return own.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1) ?? null;
}
