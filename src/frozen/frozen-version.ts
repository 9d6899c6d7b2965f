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
