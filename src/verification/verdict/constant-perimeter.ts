import { type Dataset, indicatorOf, type Observation, observationOf } from '../../dataset/dataset.ts';
import type { Quantity, UsedCell } from '../formula/quantity.ts';
import { ALL_NEIGHBOURHOODS, type Source } from '../formula/read-cell.ts';

/** A number computed again over the neighbourhoods that every total it reads is made of. */
export interface ConstantPerimeter {
  readonly quantity: Quantity;
  /** The neighbourhoods left out. */
  readonly without: readonly string[];
}

/** The table as it would be, had its totals been made without some neighbourhoods. */
export interface Restricted {
  readonly source: Source;
  readonly without: readonly string[];
}

/**
 * Where the totals of all neighbourhoods that a computation reads are not made of the same ones, because some are not told in one year:
 * the source with these taken out of every total. Null where all totals are made of the same neighbourhoods.
 */
export function restrictTotals(source: Source, cells: readonly UsedCell[]): Restricted | null {
  const { dataset } = source;
  const totals = cells.filter(
    ({ indicator, territory }) =>
      territory === ALL_NEIGHBOURHOODS && indicatorOf(dataset, indicator).unit === 'nombre',
  );
  const missing = totals.map((total) => untold(dataset, total));
  const without = [...new Set(missing.flat())];
  if (missing.every((some) => some.length === without.length)) return null;
  const observations = new Map(dataset.observations);
  for (const { indicator, year } of totals) {
    const rows = observations.get(indicator) ?? [];
    observations.set(
      indicator,
      rows.map((row) =>
        row.territory === ALL_NEIGHBOURHOODS && row.year === year
          ? reduced(row, taken(dataset, { indicator, year }, without))
          : row,
      ),
    );
  }
  return { source: { ...source, dataset: { ...dataset, observations } }, without };
}

/** The neighbourhoods that have a row and no value where the total is told. */
function untold(dataset: Dataset, { indicator, year }: UsedCell): readonly string[] {
  const rows = dataset.observations.get(indicator) ?? [];
  return rows.filter((row) => row.year === year && row.value === null).map(({ territory }) => territory);
}

function taken(
  dataset: Dataset,
  { indicator, year }: Pick<UsedCell, 'indicator' | 'year'>,
  without: readonly string[],
): number {
  const values = without.map((territory) => observationOf(dataset, indicator, territory, year)?.value ?? 0);
  return values.reduce((sum, value) => sum + value, 0);
}

function reduced(row: Observation, less: number): Observation {
  if (row.value === null || less === 0) return row;
  const value = row.value - less;
  return { ...row, value, published: String(value) };
}
