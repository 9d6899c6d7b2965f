import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/observation.ts';
import { observationOf } from '../dataset/observation-of.ts';
import { changeBetween } from '../stats/change.ts';
import { rank } from '../stats/rank.ts';
import { thirds } from '../stats/thirds.ts';
import { compareTotal, type ComparedCells } from './compare-total.ts';
import type { FigureIndicator, FigureRow } from './figure.ts';
import { formatCell } from './format-value.ts';

/**
 * One row a territory, in the order of data/, for the last of these years; a rate has its rank and its third among the
 * neighbourhoods counted, a count has none.
 */
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
  const isRate = indicator.unit !== 'nombre';
  const values = cells.map(({ value }, i) => (isRate && counted[i] === true ? value : null));
  const [ranks, parts] = [rank(values), thirds(values)];
  const spans = changeCells(dataset, indicator, years, previousYear);
  return dataset.territories.flatMap((territory, i) => {
    const [cell, span] = [cells[i], spans[i]];
    if (cell === undefined || span === undefined) return [];
    const at = (one: number | null): Observation | null =>
      span.cells.find((compared) => compared.year === one) ?? null;
    return {
      territory,
      indicator,
      cell,
      text: formatCell(cell, indicator),
      counted: counted[i] ?? false,
      rank: ranks[i] ?? null,
      third: parts[i] ?? null,
      previous: previousYear === null ? null : cellOf(dataset, indicator, territory.id, previousYear),
      history: years.map((one) => cellOf(dataset, indicator, territory.id, one)),
      compared: span.cells.filter((one) => years.includes(one.year)),
      without: span.without,
      change: plainChange(at(previousYear), at(year), indicator),
    };
  });
}

/** What the changes of each territory are counted between, in the order of data/: its cells of all these years. */
function changeCells(
  dataset: Dataset,
  indicator: FigureIndicator,
  years: readonly number[],
  previousYear: number | null,
): readonly ComparedCells[] {
  const all = [...new Set([previousYear, ...years])].filter((one) => one !== null).toSorted((a, b) => a - b);
  const spanOf = (id: string): readonly Observation[] =>
    all.map((one) => cellOf(dataset, indicator, id, one));
  const parts = dataset.territories
    .filter(({ type }) => type === 'qpv')
    .map((territory) => ({ territory, cells: spanOf(territory.id) }));
  return dataset.territories.map(({ id, type }) =>
    type === 'ensemble_qpv' && indicator.unit === 'nombre'
      ? compareTotal(spanOf(id), parts)
      : { cells: spanOf(id), without: [] },
  );
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

function plainChange(
  from: Observation | null,
  to: Observation | null,
  { unit }: FigureIndicator,
): number | null {
  const plain = from?.status === 'publie' && to?.status === 'publie';
  return plain ? changeBetween(from.value, to.value, unit) : null;
}
