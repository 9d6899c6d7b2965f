import type { Dataset, Observation } from '../src/dataset/dataset.ts';
import { SOURCE_COLUMNS } from './source-table.ts';

/** An observation with the id of its indicator. */
export interface SourceCell extends Observation {
  readonly indicator: string;
}

/** The observations that the source table prints, in the order of the dataset; years added since are left out. */
export function sourceCells(dataset: Dataset): readonly SourceCell[] {
  const printed = new Set(
    SOURCE_COLUMNS.map((column) => ('year' in column ? `${column.indicator} ${column.year}` : '')),
  );
  return [...dataset.observations]
    .flatMap(([indicator, rows]) => rows.map((row) => ({ indicator, ...row })))
    .filter(({ indicator, year }) => printed.has(`${indicator} ${year}`));
}
