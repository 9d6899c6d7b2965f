import type { Indicator } from './indicator.ts';
import { originOf } from './origin-of.ts';

/** The bodies whose figures an indicator is made from, in all its years, as data/datapackage.json names them. */
export function producersOf(indicator: Indicator): readonly string[] {
  const { producers = [], origins, years } = indicator;
  if (origins === undefined) return producers;
  return [...new Set(years.flatMap((year) => originOf(indicator, year).producers))];
}
