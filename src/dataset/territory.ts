/** A neighbourhood of the 2015 list, the metropolis, or all its priority neighbourhoods together. */
export type TerritoryType = 'qpv' | 'metropole' | 'ensemble_qpv';

/** One row of data/territoires.csv. */
export interface Territory {
  /** Permanent slug, part of public addresses. */
  readonly id: string;
  /** Name as the source table prints it. */
  readonly name: string;
  /** Name for charts and sentences, 34 characters at most. */
  readonly shortName: string;
  readonly type: TerritoryType;
  /** Names of the communes the territory lies in, in the order of the source; empty for the references. */
  readonly communes: readonly string[];
  /** Official code of the neighbourhood in the list of 2015; null until the town supplies it. */
  readonly qpvCode: string | null;
  /** Codes of the neighbourhoods of the list of 2024 that it became; absent until the town supplies them. */
  readonly qpvCodes2024?: readonly string[];
}
