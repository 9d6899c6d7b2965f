import { type Observation, observationOf } from '../../src/dataset/dataset.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';
import { dataset, neighbourhoods } from './all-figures.ts';

/**
 * A cell as changes between these years are counted: that of the data; of the total of a count, where some neighbourhood
 * lacks a year, the sum of those that have them all.
 */
export function comparedCell(
  { id, unit }: Indicator,
  territory: string,
  year: number,
  years: readonly number[],
): Observation | null {
  const cell = observationOf(dataset, id, territory, year);
  if (territory !== 'ensemble-qpv' || unit !== 'nombre' || cell === null || cell.value === null) return cell;
  const whole = neighbourhoods.filter((one) =>
    years.every((each) => (observationOf(dataset, id, one.id, each)?.value ?? null) !== null),
  );
  if (whole.length === neighbourhoods.length) return cell;
  const value = whole.reduce(
    (total, one) => total + (observationOf(dataset, id, one.id, year)?.value ?? NaN),
    0,
  );
  return { ...cell, value, published: String(value) };
}
