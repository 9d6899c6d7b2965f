import type { Indicator } from './indicator.ts';

/** The bodies whose figures an indicator is made from, as data/datapackage.json names them; the source of every year, while it has one. */
export function producersOf({ producers = [] }: Pick<Indicator, 'producers'>): readonly string[] {
  return producers;
}
