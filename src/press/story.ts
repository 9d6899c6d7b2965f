import type { Figure } from '../figures/figure.ts';

/** A story that the data tell today, every number computed. */
export interface Story {
  /** Its anchor on the page, for ever. */
  readonly id: string;
  /** The finding in one sentence, without its full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
  /** What a journalist must not make it say. */
  readonly caution: string;
  /** The figure that draws it; null for a story of the text alone. */
  readonly figure: Figure | null;
  /** The figures whose values stand in its tables. */
  readonly tables: readonly Figure[];
}
