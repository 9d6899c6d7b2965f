/** What the agent said beforehand of what a file leaves open. */
export interface Answers {
  /** Identifier of the indicator, for a table that names none. */
  readonly indicator: string | null;
  /** Year of the figures, for a table that tells none. */
  readonly year: number | null;
  /** Doubtful marks that stand for a value that is not known. */
  readonly absent: ReadonlySet<string>;
  /** What numbers from 0 to 1 are, in a column of percentages. */
  readonly scale: 'proportions' | 'pourcentages' | null;
  /** Whether numbers with too many decimals are rounded. */
  readonly rounds: boolean;
  /** Whether a blank cell removes the value that stands in data/. */
  readonly erases: boolean;
  /** Edition of the annex that changed official words correct; null for the one that the file adds. */
  readonly edition: string | null;
  /** Whether rows of other territories are left out. */
  readonly leavesStrangers: boolean;
  /** Where the figures of added years come from; null while it is not told. */
  readonly source: string | null;
  /** Who produced them, by that source. */
  readonly producers: readonly string[];
  /** Which outlines they describe, where they are not those of the years before. */
  readonly perimeter: string | null;
  /** Whether they come from the source of the years before. */
  readonly sameSource: boolean;
}

/** Nothing said. */
export const NO_ANSWERS: Answers = {
  indicator: null,
  year: null,
  absent: new Set(),
  scale: null,
  rounds: false,
  erases: false,
  edition: null,
  leavesStrangers: false,
  source: null,
  producers: [],
  perimeter: null,
  sameSource: false,
};
