import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/observation.ts';
import { observationOf } from '../dataset/observation-of.ts';
import { changeBetween } from '../stats/change.ts';
import { rank } from '../stats/rank.ts';
import { thirds } from '../stats/thirds.ts';
import type { FigureIndicator, FigureRow } from './figure.ts';
import { formatCell } from './format-value.ts';

/** One row a territory, in the order of data/, for the last of these years, with rank and third among the neighbourhoods counted. */
export function buildRows(
  dataset: Dataset,
  indicator: FigureIndicator,
  years: readonly number[],
  previousYear: number | null,
): readonly FigureRow[] {
  const year = years.at(-1);
  if (year === undefined) throw new Error(`No year to show of "${indicator.id}".`);
  const cells = dataset.territories.map(({ id }) => cellOf(dataset, indicator, id, year));
  const counted = cells.map((cell, i) => dataset.territories[i]?.type === 'qpv' && isCounted(cell));
  const values = cells.map(({ value }, i) => (counted[i] === true ? value : null));
  const [ranks, parts] = [rank(values), thirds(values)];
  return dataset.territories.flatMap((territory, i) => {
    const cell = cells[i];
    if (cell === undefined) return [];
    const previous = previousYear === null ? null : cellOf(dataset, indicator, territory.id, previousYear);
    return {
      territory,
      indicator,
      cell,
      text: formatCell(cell, indicator),
      counted: counted[i] ?? false,
      rank: ranks[i] ?? null,
      third: parts[i] ?? null,
      previous,
      history: years.map((one) => cellOf(dataset, indicator, territory.id, one)),
      change: previous === null ? null : plainChange(previous, cell, indicator),
    };
  });
}

function cellOf(dataset: Dataset, indicator: FigureIndicator, territory: string, year: number): Observation {
  const missing = {
    territory,
    year,
    value: null,
    published: null,
    status: 'non_renseigne',
    note: null,
  } as const;
  return observationOf(dataset, indicator.id, territory, year) ?? missing;
}

function isCounted({ value, status }: Observation): boolean {
  return value !== null && !(status === 'a_verifier' && value === 0);
}

function plainChange(from: Observation, to: Observation, { unit }: FigureIndicator): number | null {
  const plain = from.status === 'publie' && to.status === 'publie';
  return plain ? changeBetween(from.value, to.value, unit) : null;
}
