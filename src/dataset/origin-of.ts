import type { Indicator } from './indicator.ts';

/** Where the values of one year come from, whose they are, and which outlines they describe. */
export interface Origin {
  readonly source: string;
  readonly producers: readonly string[];
  readonly perimeter: string;
}

/** The origin of one year of an indicator: its own, or that of all. A year of another source does not take the producers of all. */
export function originOf(indicator: Indicator, year: number): Origin {
  const own = indicator.origins?.find((origin) => origin.year === year);
  return {
    source: own?.source ?? indicator.source,
    producers: own?.producers ?? (own?.source === undefined ? (indicator.producers ?? []) : []),
    perimeter: own?.perimeter ?? indicator.perimeter,
  };
}
