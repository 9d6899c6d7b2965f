import { formatDateFr } from '../format.ts';
import { type FrozenVersion, newestVersion } from './frozen-version.ts';

/** A figure as it stands today, for the decision to freeze it. */
export interface FreezeCandidate {
  readonly figure: string;
  /** Day of the last update of the data, ISO 8601. */
  readonly date: string;
  /** Fingerprint of its values, by valueFingerprint. */
  readonly fingerprint: string;
}

/** What a run of the command is to freeze, and what it cannot. */
export interface FreezePlan {
  /** The figures whose values are in no version, or changed since the last one. */
  readonly due: readonly string[];
  /** What forbids to freeze them, in French, one sentence each. */
  readonly refusals: readonly string[];
}

/**
 * Decides which figures take a new version. One whose values changed while the date of the data stayed is refused:
 * its address would be that of the version before, which never changes.
 */
export function planFreeze(
  candidates: readonly FreezeCandidate[],
  versions: readonly FrozenVersion[],
): FreezePlan {
  const due = candidates.filter(
    ({ figure, fingerprint }) => newestVersion(versions, figure)?.fingerprint !== fingerprint,
  );
  const refusals = due.flatMap(({ figure, date }) => {
    const last = newestVersion(versions, figure)?.date;
    if (last === undefined || last < date) return [];
    return [
      `data/datapackage.json (mise_a_jour) les données de « ${figure} » ont changé depuis la version figée du ${formatDateFr(last)}, ` +
        `mais leur date est le ${formatDateFr(date)} : y écrire le jour du changement, puis relancer « npm run freeze ».`,
    ];
  });
  return { due: due.map(({ figure }) => figure), refusals };
}
