import type { Break, Indicator } from '../dataset/indicator.ts';
import type { Observation, Territory } from '../dataset/dataset.ts';
import type { Third } from '../stats/order-statistics.ts';
import type { FigureSpec } from './spec.ts';

/** An indicator as a figure shows it: one of data/, or a count of data/ brought to 100 of another. */
export interface FigureIndicator extends Indicator {
  /** Where its values come from two counts, what is counted and what it is brought to: « 7,3 » for 100 inhabitants of 2018. */
  readonly perHundred?: { readonly counted: string; readonly base: Indicator; readonly baseYear: number };
}

/** One of the territories of a figure, with all that any view says of it. */
export interface FigureRow {
  readonly territory: Territory;
  /** The indicator of the cells: that of the figure, or one of those of a profile. */
  readonly indicator: FigureIndicator;
  /** The cell of the year shown; a line that data/ does not hold is `non_renseigne`. */
  readonly cell: Observation;
  /** The value as readers read it, without unit: « 40,1 »; « n. r. » where it is missing. */
  readonly text: string;
  /** True for a neighbourhood that takes part in ranks and thirds: neither missing nor a doubtful zero. */
  readonly counted: boolean;
  /** Rank among those counted, 1 for the greatest; null where it is not counted, and for counts, which tell a size and no situation. */
  readonly rank: number | null;
  /** Third among those counted; null where it is not counted, and for counts. */
  readonly third: Third | null;
  /** The cell of the year before; null where the figure has none. */
  readonly previous: Observation | null;
  /** The cells of all the years of the figure, ascending; the last is that of the year shown. */
  readonly history: readonly Observation[];
  /** The same cells as changes are counted between them: a total whose years were not made of the same neighbourhoods is brought to those that all its years hold. */
  readonly compared: readonly Observation[];
  /** The neighbourhoods that such a total is compared without; none for any other row. */
  readonly without: readonly Territory[];
  /** Unrounded change since the year before, over the same territories, in the changeUnit of the indicator; null where a value is missing or doubtful, or where it is not known which territories a total holds. */
  readonly change: number | null;
}

/** Everything a figure knows before it is put in words. */
export interface FigureFacts {
  readonly spec: FigureSpec;
  readonly title: string;
  /** Of a profile: what its indicators have in common, under the title of the figure. */
  readonly indicator: FigureIndicator;
  /** Year shown; of a profile, the latest of all. */
  readonly year: number;
  /** Every year whose values are drawn, ascending. */
  readonly years: readonly number[];
  /** Year the change is counted from; null with a single year. */
  readonly previousYear: number | null;
  /** Change of definition between the two years; null where none is known. */
  readonly brokenBy: Break | null;
  /** The rankings that a profile gathers, for the same focus, in the order of data/; none for the other forms. */
  readonly parts: readonly Figure[];
  /** All territories, in the order of data/territoires.csv; of a profile, those of each of its parts in turn. */
  readonly rows: readonly FigureRow[];
  /** The neighbourhoods among them. */
  readonly neighbourhoods: readonly FigureRow[];
  /** Of a profile, this and the references are those of its first part: read its parts. */
  readonly focus: FigureRow;
  /** The metropolis; null where data/ has none. */
  readonly mel: FigureRow | null;
  /** All neighbourhoods together; null where data/ has none. */
  readonly qpv: FigureRow | null;
  /** How many neighbourhoods are counted in ranks and thirds. */
  readonly counted: number;
  /** Date of last update of the data, ISO 8601. */
  readonly updated: string;
}

/** What a figure shows, in words, every number computed. */
export interface Finding {
  /** One sentence without its full stop. */
  readonly headline: string;
  /** Two to six sentences that read after the headline. */
  readonly sentences: readonly string[];
  /** The finding in 150 characters at most, for a text alternative. */
  readonly alternative: string;
}

/** A figure built for one neighbourhood: pages, files and sentences are views of it. */
export interface Figure extends FigureFacts {
  readonly finding: Finding;
}
