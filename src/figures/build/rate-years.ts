import { type Indicator, originOf } from '../../dataset/indicator.ts';

/** The year of a count and that of what it is brought to. */
export interface RateYears {
  readonly year: number;
  readonly baseYear: number;
}

/**
 * The latest of these years of a count that another count can be put under, and the latest year of the latter that is
 * not after it, the first one failing that; null where a change of perimeter lies between them all.
 */
export function rateYears(count: Indicator, base: Indicator, years: readonly number[]): RateYears | null {
  const moves = [...count.breaks, ...base.breaks].filter(({ perimeter }) => perimeter === true);
  const isOneWith = (year: number, baseYear: number): boolean => {
    const [early, late] = [Math.min(year, baseYear), Math.max(year, baseYear)];
    const [over, under] = [originOf(count, year), originOf(base, baseYear)];
    return over.perimeter === under.perimeter && !moves.some(({ from, to }) => early <= from && to <= late);
  };
  for (const year of years.toReversed()) {
    const fitting = base.years.filter((one) => isOneWith(year, one));
    const baseYear = fitting.findLast((one) => one <= year) ?? fitting[0];
    if (baseYear !== undefined) return { year, baseYear };
  }
  return null;
}

/** The years of an indicator up to one of them whose values describe the same outlines, ascending: none before the last change of perimeter. */
export function comparableYears({ years, breaks }: Indicator, year: number): readonly number[] {
  const moves = breaks.filter(({ perimeter, to }) => perimeter === true && to <= year);
  const since = Math.max(-Infinity, ...moves.map(({ to }) => to));
  return years.filter((one) => one >= since && one <= year);
}

/** Among known years, ascending, the latest ones that a change may be counted between: two at least, on one perimeter; empty where there are none. */
export function changeYears(indicator: Indicator, known: readonly number[]): readonly number[] {
  const runs = known.map((year) => {
    const comparable = comparableYears(indicator, year);
    return known.filter((one) => comparable.includes(one));
  });
  return runs.findLast(({ length }) => length > 1) ?? [];
}
