import { type Dataset, type Observation, observationOf, type Territory } from '../../dataset/dataset.ts';
import { changeBetween } from '../../stats/comparisons.ts';
import { sum } from '../../stats/decimals.ts';
import { rank, thirds } from '../../stats/order-statistics.ts';
import type { FigureIndicator, FigureRow } from '../figure.ts';
import { formatCell } from '../format-value.ts';

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

/** The cells of a territory that changes are counted between, one a year. */
interface ComparedCells {
  readonly cells: readonly Observation[];
  /** The neighbourhoods taken out of a total so that all its years hold the same ones. */
  readonly without: readonly Territory[];
}

/** A neighbourhood and its cells of the same years. */
export interface TotalPart {
  readonly territory: Territory;
  readonly cells: readonly Observation[];
}

/**
 * The totals of several years over the same neighbourhoods. Where that of a year was made without some, these leave the
 * other years too; a year is missing where that cannot be done: its total is not the sum of the rows, or what must be
 * taken out of it is doubtful. Totals that no year was made without anybody stay as they are.
 */
export function compareTotal(totals: readonly Observation[], parts: readonly TotalPart[]): ComparedCells {
  const isSum = totals.map(({ value }, i) => value !== null && sum(valuesAt(parts, i)) === value);
  const without = parts.filter(({ cells }) =>
    cells.some(({ value }, i) => value === null && isSum[i] === true),
  );
  if (without.length === 0) return { cells: totals, without: [] };
  const cells = totals.map((total, i): Observation => {
    const taken = without.flatMap((part) => part.cells[i] ?? []);
    const isSure = isSum[i] === true && taken.every(({ status }) => status !== 'a_verifier');
    const value = isSure ? (total.value ?? 0) - (sum(taken.map((cell) => cell.value)) ?? 0) : null;
    if (value === null) return { ...total, value, published: null, status: 'non_renseigne' };
    return { ...total, value, published: String(value) };
  });
  return { cells, without: without.map(({ territory }) => territory) };
}

function valuesAt(parts: readonly TotalPart[], index: number): readonly (number | null)[] {
  return parts.map(({ cells }) => cells[index]?.value ?? null);
}
