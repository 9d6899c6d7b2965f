import type { Indicator } from './indicator.ts';

/** The latest year of an indicator; throws when it has none, which the loader never lets through. */
export function latestYear(indicator: Indicator): number {
  const year = indicator.years.at(-1);
  if (year === undefined) throw new Error(`No year in indicator "${indicator.id}".`);
  return year;
}

/** The year before the latest one, to compare with; null when the indicator has a single year. */
export function previousYear(indicator: Indicator): number | null {
  return indicator.years.at(-2) ?? null;
}
