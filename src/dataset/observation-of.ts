import type { Dataset } from './dataset.ts';
import type { Observation } from './observation.ts';

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
