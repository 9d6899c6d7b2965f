/** What a value counts or measures: a number of people, households or dwellings, or a percentage from 0 to 100. */
export type Unit = 'nombre' | 'pourcentage';

/** A change of definition or of law between two years, to be said wherever a change across it is shown. */
export interface Break {
  /** Last year of the old definition that the dataset holds. */
  readonly from: number;
  /** First year of the new definition that the dataset holds. */
  readonly to: number;
  /** What changed, in one French sentence. */
  readonly note: string;
  /** True where the outlines of the neighbourhoods changed: no change is counted across it. */
  readonly perimeter?: true;
}

/** What is said of one year of an indicator, where it is not what is said of the others. */
export interface YearOrigin {
  readonly year: number;
  readonly source?: string;
  readonly producers?: readonly string[];
  readonly perimeter?: string;
}

/** One indicator: an entry of data/datapackage.json and its CSV. */
export interface Indicator {
  /** Permanent slug, part of public addresses and the name of the CSV. */
  readonly id: string;
  /** Name without unit, sentence case: « Taux de pauvreté ». */
  readonly title: string;
  /** The same for running text, with its article: « le taux de pauvreté », « les allocataires du RSA ». */
  readonly nounPhrase: string;
  /** Gender and number of nounPhrase, for agreement. */
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
  readonly unit: Unit;
  /** What is counted, plural, without article, for counts: « habitants »; null for percentages. */
  readonly counted: string | null;
  /** Decimals shown for a value: 0 for counts, 1 for percentages. */
  readonly decimals: number;
  /** Unit of a change: `pourcentage` for counts, `points` for percentages. */
  readonly changeUnit: 'pourcentage' | 'points';
  /** Definition in one or two French sentences, from notes 13 to 17 where the source has one. */
  readonly definition: string;
  /** Who produced the figure and where the source found it. */
  readonly source: string;
  /** The bodies whose figures the source gathers, as it names them: « Insee », « Cnaf »; absent where data/ names none. */
  readonly producers?: readonly string[];
  /** Perimeter of the neighbourhoods the values describe. */
  readonly perimeter: string;
  /** Source, producers and perimeter of the years that have their own; absent where all years have those above. */
  readonly origins?: readonly YearOrigin[];
  /** Changes of definition, and of outlines: one wherever two years that follow each other are on different ones. */
  readonly breaks: readonly Break[];
  /** Why every change of it is to be read with care, in one French sentence; absent where there is no such reason. */
  readonly changeCaution?: string;
  /** Years present in the CSV, ascending; derived from the rows. */
  readonly years: readonly number[];
}

/** The latest year of an indicator; throws when it has none, which the loader never lets through. */
export function latestYear(indicator: Indicator): number {
  const year = indicator.years.at(-1);
  if (year === undefined) throw new Error(`No year in indicator "${indicator.id}".`);
  return year;
}

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

/** The bodies whose figures an indicator is made from, in all its years, as data/datapackage.json names them. */
export function producersOf(indicator: Indicator): readonly string[] {
  const { producers = [], origins, years } = indicator;
  if (origins === undefined) return producers;
  return [...new Set(years.flatMap((year) => originOf(indicator, year).producers))];
}
