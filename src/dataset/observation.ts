/** Why a cell holds what it holds: published as is, not published by the source, or published but hardly credible. */
export type Status = 'publie' | 'non_renseigne' | 'a_verifier';

/** One cell of the source: one indicator, one territory, one year. */
export interface Observation {
  /** Identifier of the territory, as in data/territoires.csv. */
  readonly territory: string;
  /** Reference year of the value. */
  readonly year: number;
  /** The value in the unit of its indicator; null exactly when the status is `non_renseigne`. */
  readonly value: number | null;
  /** The value as published, with a decimal point ("14", "16.0"), so that its precision survives; null when missing. */
  readonly published: string | null;
  readonly status: Status;
  /** The reason of the status, or a remark on a published value, in French; null where there is none, never null for `a_verifier`. */
  readonly note: string | null;
}
