import { median } from '../../src/stats/order-statistics.ts';
import type { ProcessCost } from './measure-process.ts';

/** A measured build of a number of pages. */
export interface PagesCost {
  readonly pages: number;
  readonly cost: ProcessCost;
}

/** The medians of some runs, and their ratio to those of the reference: « This site: 40.0 s (× 20.0), … ». */
export function costLine(
  name: string,
  runs: readonly ProcessCost[],
  reference: readonly ProcessCost[],
): string {
  const middle = (list: readonly ProcessCost[], of: keyof ProcessCost): number =>
    median(list.map((cost) => cost[of])) ?? NaN;
  const ratio = (of: keyof ProcessCost): string =>
    `(× ${(middle(runs, of) / middle(reference, of)).toFixed(1)})`;
  return (
    `${name}: ${middle(runs, 'seconds').toFixed(1)} s ${ratio('seconds')}, ` +
    `processor ${middle(runs, 'cpu').toFixed(1)} s ${ratio('cpu')}, ` +
    `${(middle(runs, 'memory') / 1e6).toFixed(0)} MB ${ratio('memory')}`
  );
}

/** What each page more costs from one build to a larger one: the figure to compare when the site grows. */
export function growthLine(small: PagesCost, large: PagesCost): string {
  const pages = large.pages - small.pages;
  const more = (of: keyof ProcessCost): number => (large.cost[of] - small.cost[of]) / pages;
  return (
    `  from ${small.pages} to ${large.pages} pages, each page more: ` +
    `${(more('cpu') * 1000).toFixed(1)} ms of processor, ${(more('memory') / 1000).toFixed(0)} kB`
  );
}
