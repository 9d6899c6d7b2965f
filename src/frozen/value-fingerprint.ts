import { sha256 } from './ledger.ts';
import type { FrozenValue } from './frozen-values.ts';

/**
 * The fingerprint of the values alone: each cell by its place, as published, with status and note.
 * Names, words and drawings are no part of it: a better sentence makes no new version, a corrected cell does.
 */
export function valueFingerprint(values: readonly Omit<FrozenValue, 'nom'>[]): string {
  const cells = values.map(({ indicateur, territoire, annee, publie, statut, note }) =>
    JSON.stringify([indicateur, territoire, annee, publie, statut, note]),
  );
  return sha256(cells.toSorted().join('\n'));
}
