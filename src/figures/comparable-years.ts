import type { Indicator } from '../dataset/indicator.ts';

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
