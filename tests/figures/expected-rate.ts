import { type Observation, observationOf, type Status } from '../../src/dataset/dataset.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { dataset, neighbourhoods } from './all-figures.ts';

/** A rate as it is due: in tenths, or null, with its status. */
export interface ExpectedRate {
  readonly tenths: number | null;
  /** The same unrounded, where it is drawn and ranked. */
  readonly exact: number | null;
  readonly status: Status;
}

/** The count of a territory for 100 of another count, from the table, in whole numbers: the latest year of the first, the latest of the second that is not after it. */
export function expectedRate(spec: FigureSpec, territory: string): ExpectedRate {
  const [year, baseYear] = ratedYears(spec);
  const count = observationOf(dataset, spec.indicator ?? '', territory, year);
  const base = baseOf(spec, territory, count, baseYear);
  if (count === null || count.value === null || base.value === null) {
    return { tenths: null, exact: null, status: 'non_renseigne' };
  }
  const doubtful = count.status === 'a_verifier' || base.isDoubtful;
  return {
    tenths: Math.floor((count.value * 1000 * 2 + base.value) / (2 * base.value)),
    exact: (count.value / base.value) * 100,
    status: doubtful ? 'a_verifier' : 'publie',
  };
}

/** The year of the count and that of what it is brought to. */
export function ratedYears(spec: FigureSpec): readonly [number, number] {
  const yearsOf = (id: string | null) => dataset.indicators.find((one) => one.id === id)?.years ?? [];
  const year = yearsOf(spec.indicator).at(-1) ?? NaN;
  return [year, yearsOf(spec.per).findLast((one) => one <= year) ?? NaN];
}

/** The total of all was made without the neighbourhood that is missing: it is brought to the others. */
function baseOf(spec: FigureSpec, territory: string, count: Observation | null, year: number) {
  const baseAt = (id: string): Observation | null => observationOf(dataset, spec.per ?? '', id, year);
  const own = baseAt(territory);
  if (territory !== 'ensemble-qpv' || count === null) {
    return { value: own?.value ?? null, isDoubtful: own?.status === 'a_verifier' };
  }
  const known = neighbourhoods.filter(
    ({ id }) => observationOf(dataset, spec.indicator ?? '', id, count.year)?.status !== 'non_renseigne',
  );
  const isPartial = count.note?.startsWith('Total fait sans') ?? false;
  const value = known.reduce((total, { id }) => total + (baseAt(id)?.value ?? NaN), 0);
  return { value: isPartial ? value : (own?.value ?? null), isDoubtful: false };
}
