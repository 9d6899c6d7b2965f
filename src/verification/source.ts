import type { Dataset } from '../dataset/dataset.ts';
import type { QuotedNumber } from './read-numbers.ts';

/** The rows of the MEL and of all its priority neighbourhoods together. */
export const METROPOLIS = 'mel';
export const ALL_NEIGHBOURHOODS = 'ensemble-qpv';

/** In declarations and readings: the neighbourhoods of the table, one by one. */
export const EACH_NEIGHBOURHOOD = 'chaque-qpv';
/** In declarations and readings: the MEL less its priority neighbourhoods. */
export const OUTSIDE_NEIGHBOURHOODS = 'hors-qpv';

/** A number of the text that another claim computes with. */
export interface Citation {
  readonly number: QuotedNumber;
  readonly isPercentage: boolean;
  readonly territories: readonly string[];
  readonly years: readonly number[];
  /** What it seems to be rounded to; null where it seems exact. */
  readonly rounding: number | null;
}

/** What formulas are computed from. */
export interface Source {
  readonly dataset: Dataset;
  /** What each indicator is a share of, by its id, from content/verifications/bases.yaml. */
  readonly bases: ReadonlyMap<string, string>;
  /** Numbers of the text by the id of their claim. */
  readonly citations: ReadonlyMap<string, Citation>;
}
