import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Territory } from './territory.ts';

/** A change as the source table prints it, kept to be checked against the recomputed one. */
export interface PublishedChange {
  readonly indicator: string;
  readonly territory: string;
  readonly from: number;
  readonly to: number;
  /** In the changeUnit of the indicator; null where the source prints « nr ». */
  readonly value: number | null;
  /** As published, sign included, decimal point: "+0.1", "-12.5"; null where the source prints « nr ». */
  readonly published: string | null;
}

/** All that data/ holds, validated. Collections keep the order of the source. */
export interface Dataset {
  readonly territories: readonly Territory[];
  readonly indicators: readonly Indicator[];
  /** Observations by indicator id, in the order of the file. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly publishedChanges: readonly PublishedChange[];
  /** Date of last update of the data, ISO 8601, from the data package. */
  readonly updated: string;
}
