import { type Dataset, type Observation, observationOf } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Evaluation, Threshold } from '../editorial/schemas/evaluation.ts';
import { type Movement, movementOf } from './movement.ts';

/** A year that came after the baseline. */
export interface LaterYear {
  readonly year: number;
  /** Null where data/ has no line for the territory. */
  readonly cell: Observation | null;
  /** True for a year that is not after the convention: it tells no more than the baseline what came of it. */
  readonly isBefore: boolean;
  /** Since the baseline. */
  readonly movement: Movement;
}

/** One indicator in one territory since the convention was made. */
export interface Assessment {
  readonly indicator: Indicator;
  /** Null where none was declared: nothing is concluded. */
  readonly threshold: Threshold | null;
  /** The cell of the baseline; null where data/ has no line for it. */
  readonly baseline: Observation | null;
  /** The years after the baseline, ascending; none while no newer figure came. */
  readonly later: readonly LaterYear[];
}

/** What became of each indicator in a territory since its baseline. `madeIn` is the year of the convention. */
export function assess(
  dataset: Dataset,
  { indicateurs }: Evaluation,
  territory: string,
  madeIn: number,
): readonly Assessment[] {
  return dataset.indicators.map((indicator) => {
    const threshold = indicateurs.find(({ indicateur }) => indicateur === indicator.id) ?? null;
    if (threshold === null) return { indicator, threshold, baseline: null, later: [] };
    const { depart: from, seuil } = threshold;
    const later = indicator.years.filter((year) => year > from);
    return {
      indicator,
      threshold,
      baseline: observationOf(dataset, indicator.id, territory, from),
      later: later.map((year) => ({
        year,
        cell: observationOf(dataset, indicator.id, territory, year),
        isBefore: year <= madeIn,
        movement: movementOf(dataset, { indicator, territory, from, to: year, threshold: seuil }),
      })),
    };
  });
}
