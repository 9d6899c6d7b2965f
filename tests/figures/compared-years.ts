import { type Indicator, originOf } from '../../src/dataset/indicator.ts';

/** The years that a change is counted between: of those that describe the same outlines, the latest that are two at least, ascending. */
export function comparedYears(indicator: Indicator): readonly number[] {
  const { years } = indicator;
  const outlines = years.map((year) => originOf(indicator, year).perimeter);
  const runs = years.map((_, last) => {
    const first = outlines.findLastIndex((one, index) => index < last && one !== outlines[last]) + 1;
    return years.slice(first, last + 1);
  });
  return runs.findLast(({ length }) => length > 1) ?? years.slice(-1);
}
