import type { Dataset } from './dataset.ts';
import { latestYear } from './years.ts';

/** The first and the last of the latest years of all indicators: the period that the figures on show describe. */
export function latestYears(dataset: Dataset): { readonly first: number; readonly last: number } {
  const years = dataset.indicators.map(latestYear);
  return { first: Math.min(...years), last: Math.max(...years) };
}
