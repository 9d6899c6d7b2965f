import { type Dataset, type Observation, observationOf } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { changeBetween } from '../stats/comparisons.ts';

/** What became of a value between two years: whether it moved by more than the threshold is said only of two plain values of one series. */
export type Movement =
  | {
      readonly kind: 'up' | 'down' | 'stable';
      readonly from: Observation;
      readonly to: Observation;
      /** Unrounded, in the changeUnit of the indicator. */
      readonly change: number;
    }
  /** The series is not the same: the definition or the outlines changed in between; why, in a sentence. */
  | { readonly kind: 'broken'; readonly note: string }
  /** A value is missing or doubtful, or starts from zero. */
  | { readonly kind: 'unknown'; readonly years: readonly number[] };

/** Two years of an indicator in a territory, and the greatest change that still reads « stable ». */
export interface Span {
  readonly indicator: Indicator;
  readonly territory: string;
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
}

/** What became of a value from one year to a later one. A change that equals the threshold is stable. */
export function movementOf(dataset: Dataset, { indicator, territory, from, to, threshold }: Span): Movement {
  const broken = indicator.breaks.find((one) => from < one.to && one.to <= to);
  if (broken !== undefined) return { kind: 'broken', note: broken.note };
  const at = (year: number): Observation | null => observationOf(dataset, indicator.id, territory, year);
  const [before, after] = [at(from), at(to)];
  const lacking = [from, to].filter((_, index) => [before, after][index]?.status !== 'publie');
  if (before === null || after === null || lacking.length > 0) return { kind: 'unknown', years: lacking };
  const change = changeBetween(before.value, after.value, indicator.unit);
  if (change === null) return { kind: 'unknown', years: [from] };
  const kind = Math.abs(change) <= threshold ? 'stable' : change > 0 ? 'up' : 'down';
  return { kind, from: before, to: after, change };
}
