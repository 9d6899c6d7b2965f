import type { Indicator } from './indicator.ts';

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

/** A commune and the territories that lie in it, wholly or in part. */
export interface CommuneEntry {
  readonly commune: string;
  readonly territories: readonly Territory[];
}

/** The communes in French alphabetical order, each with its territories in the order given; a territory stands under each of its communes. */
export function byCommune(territories: readonly Territory[]): readonly CommuneEntry[] {
  const names = new Set(territories.flatMap(({ communes }) => communes));
  const collator = new Intl.Collator('fr');
  return [...names].toSorted(collator.compare).map((commune) => ({
    commune,
    territories: territories.filter(({ communes }) => communes.includes(commune)),
  }));
}
