import type { Observation } from '../../dataset/dataset.ts';
import type { Fraction } from './fraction.ts';

/** A cell that a formula reads. */
export interface UsedCell {
  readonly indicator: string;
  readonly territory: string;
  readonly year: number;
  /** Null where the dataset has no such line. */
  readonly observation: Observation | null;
}

/** What a number of a verification counts or measures. */
export type QuantityUnit =
  | 'nombre'
  | 'pourcentage'
  | 'points'
  | 'evolution'
  | 'par_an'
  | 'fois'
  | 'ans'
  | 'quartiers'
  | 'communes'
  | 'rang';

/** What a formula reads: its cells, and what they speak of. */
export interface Reading {
  readonly cells: readonly UsedCell[];
  /** Ids of the claims whose quoted number the formula takes. */
  readonly cited: readonly string[];
  readonly years: readonly number[];
  /** Territories, and the words « hors-qpv » and « chaque-qpv » for those made of them. */
  readonly territories: readonly string[];
  /** What the percentages are percentages of. */
  readonly bases: readonly string[];
}

/** One number made of the table. */
export interface Quantity extends Reading {
  /** Null where it could not be made. */
  readonly value: Fraction | null;
  readonly unit: QuantityUnit;
  /** The value as the table prints it, where the formula is one cell; null where it is computed. */
  readonly published: string | null;
  /** Digits after the comma of what it is made of, for a value, a sum or a difference, which has no others; null for the rest. */
  readonly decimals: number | null;
  /** The neighbourhoods of a count, and those left out of it because a cell is missing or doubtful; null where none is counted. */
  readonly counted: { readonly selected: readonly string[]; readonly leftOut: readonly string[] } | null;
  /** The computation, in numbers: « 46,0 ÷ 13,2 ». */
  readonly arithmetic: string;
  /** Why the value could not be made, in French; null where it could. */
  readonly obstacle: string | null;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const uniqueCells = (cells: readonly UsedCell[]): readonly UsedCell[] => [
  ...new Map(cells.map((cell) => [`${cell.indicator} ${cell.territory} ${cell.year}`, cell])).values(),
];

/** All that several readings read, once each. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    cells: uniqueCells(readings.flatMap(({ cells }) => cells)),
    cited: unique(readings.flatMap(({ cited }) => cited)),
    years: unique(readings.flatMap(({ years }) => years)).toSorted((a, b) => a - b),
    territories: unique(readings.flatMap(({ territories }) => territories)),
    bases: unique(readings.flatMap(({ bases }) => bases)),
  };
}

/** A reading of nothing. */
export const nothingRead: Reading = {
  cells: [],
  cited: [],
  years: [],
  territories: [],
  bases: [],
};
