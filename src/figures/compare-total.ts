import type { Observation } from '../dataset/observation.ts';
import type { Territory } from '../dataset/territory.ts';
import { sum } from '../stats/sum.ts';

/** The cells of a territory that changes are counted between, one a year. */
export interface ComparedCells {
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
