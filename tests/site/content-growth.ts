import type { Dataset } from '../../src/dataset/dataset.ts';
import type { AnnexRow } from '../../src/editorial/schemas/annexe.ts';

/** What the content held when the limits of weight were set: years of all indicators together, actions of the annex. */
const FIRST = { years: 21, actions: 87 } as const;

/**
 * How many times the years of the first data there are, 1 at least. Limits of weight are those of our programs: figures that show more
 * years, from more sources, may weigh more in proportion, so that no year of the town meets a limit.
 */
export function dataGrowth({ indicators }: Pick<Dataset, 'indicators'>): number {
  return Math.max(1, indicators.reduce((sum, { years }) => sum + years.length, 0) / FIRST.years);
}

/** How many times the actions of the first annex there are, 1 at least: those that were withdrawn, each new wording and each fact count as one. */
export function annexGrowth(rows: readonly Pick<AnnexRow, 'actions'>[], facts: number): number {
  const actions = rows.flatMap((row) => row.actions);
  const wordings = actions.reduce((sum, { revisions }) => sum + 1 + revisions.length, facts);
  return Math.max(1, wordings / FIRST.actions);
}
