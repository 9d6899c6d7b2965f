import { type Dataset, indicatorOf, observationOf, territoryOf } from '../../dataset/dataset.ts';
import { formatPublished } from '../../format.ts';
import type { QuotedNumber } from '../read-numbers.ts';
import type { CellRef } from './formula.ts';
import { fractionOf } from './fraction.ts';
import type { Quantity, UsedCell } from './quantity.ts';

/** The cell of the table, as a used one. Throws on an unknown indicator. */
export function usedCell({ dataset }: Source, [indicator, territory, year]: CellRef): UsedCell {
  return { indicator, territory, year, observation: observationOf(dataset, indicator, territory, year) };
}

/** Whether a computation may rest on a cell: published, and not doubtful. */
export function isSound({ observation }: UsedCell): boolean {
  return observation !== null && observation.status === 'publie' && observation.value !== null;
}

/** Why no computation may rest on a cell, in French. */
export function obstacleOf({ dataset }: Source, cell: UsedCell): string {
  const { title } = indicatorOf(dataset, cell.indicator);
  const place = `${title}, ${territoryOf(dataset, cell.territory).shortName}, ${cell.year}`;
  if (cell.observation === null) return `Le tableau n’a pas cette donnée : ${place}.`;
  if (cell.observation.value === null) return `Le tableau ne renseigne pas cette donnée : ${place}.`;
  return `La valeur du tableau est à vérifier : ${place}.`;
}

/** One cell as a quantity. */
export function readCell(source: Source, reference: CellRef): Quantity {
  const cell = usedCell(source, reference);
  const base = source.bases.get(cell.indicator);
  const published = isSound(cell) ? (cell.observation?.published ?? null) : null;
  return {
    value: published === null ? null : fractionOf(Number(published)),
    unit: indicatorOf(source.dataset, cell.indicator).unit,
    published,
    decimals: indicatorOf(source.dataset, cell.indicator).decimals,
    counted: null,
    arithmetic: published === null ? 'n. r.' : formatPublished(published),
    obstacle: published === null ? obstacleOf(source, cell) : null,
    cells: [cell],
    cited: [],
    years: [cell.year],
    territories: [cell.territory],
    bases: base === undefined ? [] : [base],
  };
}

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
