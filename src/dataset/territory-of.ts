import type { Dataset } from './dataset.ts';
import type { Territory } from './territory.ts';

/** The territory of that id; throws when there is none. */
export function territoryOf(dataset: Dataset, id: string): Territory {
  const territory = dataset.territories.find((candidate) => candidate.id === id);
  if (territory === undefined) throw new Error(`No territory "${id}" in data/territoires.csv.`);
  return territory;
}
