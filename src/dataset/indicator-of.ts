import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';

/** The indicator of that id; throws when there is none. */
export function indicatorOf(dataset: Dataset, id: string): Indicator {
  const indicator = dataset.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`No indicator "${id}" in data/.`);
  return indicator;
}
