/** One cell of the table: indicator, territory, year. */
export type CellRef = readonly [indicator: string, territory: string, year: number];

/** A rate and its year, the population that weighs it and its year. */
export type OutsideRate = readonly [
  rate: string,
  rateYear: number,
  population: string,
  populationYear: number,
];

/** The neighbourhoods of the table whose value, or whose change over a period, is beyond a threshold. */
export interface Selection {
  readonly indicateur: string;
  /** Year of the value; null where a change is meant. */
  readonly annee: number | null;
  /** First and last year of the change; null where a value is meant. */
  readonly periode: readonly [number, number] | null;
  /** Strictly above, in the unit of the value, or of the change. */
  readonly plus_de: number | null;
  /** Strictly below. */
  readonly moins_de: number | null;
}

/** The few neighbourhoods with the greatest value or change. */
export interface Leaders {
  readonly indicateur: string;
  readonly annee: number | null;
  readonly periode: readonly [number, number] | null;
  /** How many. */
  readonly nombre: number;
}

type Pair = readonly [Expression, Expression];

/** The ways to make one number of the table; nothing else can be written in content/. */
export type Expression =
  | { readonly cellule: CellRef }
  /** The MEL less its priority neighbourhoods, for counts only: indicator, year. */
  | { readonly hors_qpv: readonly [indicator: string, year: number] }
  /** A rate outside the QPV, made of two rates and the populations they bear on. */
  | { readonly taux_hors_qpv: OutsideRate }
  /** A number that the text quotes elsewhere, by the id of its claim; the table does not hold it. */
  | { readonly cite: string }
  | { readonly somme: readonly Expression[] }
  | { readonly difference: Pair }
  | { readonly rapport: Pair }
  /** The first in % of the second. */
  | { readonly part: Pair }
  /** From the first to the second, in % of the first. */
  | { readonly evolution: Pair }
  /** The same, a year, compounded. */
  | { readonly taux_annuel: Pair }
  /** Years from one to the other. */
  | { readonly duree: readonly [number, number] }
  /** Neighbourhoods of the table. */
  | { readonly quartiers: 'tableau' }
  /** Communes of all the neighbourhoods of the table, or of one. */
  | { readonly communes: string }
  | { readonly compte: Selection }
  /** Rank among the neighbourhoods, from the greatest value. */
  | { readonly rang: CellRef };

/** A list of neighbourhoods made of the table. */
export type ListFormula =
  /** `exhaustif`: whether the text gives its list as complete. */
  { readonly ensemble: Selection; readonly exhaustif: boolean } | { readonly premiers: Leaders };

/** More than half of the neighbourhoods that could be counted. */
export interface MajorityFormula {
  readonly majorite: Selection;
}

/** Any formula of a claim. */
export type Formula = Expression | ListFormula | MajorityFormula;
