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

/** The indicator of that id; throws when there is none. */
export function indicatorOf(dataset: Dataset, id: string): Indicator {
  const indicator = dataset.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`No indicator "${id}" in data/.`);
  return indicator;
}

type Index = ReadonlyMap<string, Observation>;

const indexes = new WeakMap<readonly Observation[], Index>();

function indexOf(observations: readonly Observation[]): Index {
  const known = indexes.get(observations);
  if (known !== undefined) return known;
  const index = new Map(observations.map((cell) => [`${cell.territory} ${cell.year}`, cell]));
  indexes.set(observations, index);
  return index;
}

/** The cell of one indicator, territory and year; null when the dataset has no such line. Throws on an unknown indicator. */
export function observationOf(
  dataset: Dataset,
  indicatorId: string,
  territoryId: string,
  year: number,
): Observation | null {
  const observations = dataset.observations.get(indicatorId);
  if (observations === undefined) throw new Error(`No indicator "${indicatorId}" in data/.`);
  return indexOf(observations).get(`${territoryId} ${year}`) ?? null;
}

/** The territory of that id; throws when there is none. */
export function territoryOf(dataset: Dataset, id: string): Territory {
  const territory = dataset.territories.find((candidate) => candidate.id === id);
  if (territory === undefined) throw new Error(`No territory "${id}" in data/territoires.csv.`);
  return territory;
}
