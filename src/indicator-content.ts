import { figureFor, figureOf, rankingOf } from './content.ts';
import { type IndicatorStory, indicatorStory } from './figures/facts/indicator-story.ts';
import type { Figure } from './figures/figure.ts';

/** The four figures of one indicator for one neighbourhood, and how their findings are dealt out. */
export interface IndicatorFigures {
  readonly figure: Figure;
  readonly rate: Figure | null;
  readonly slope: Figure | null;
  readonly rows: Figure | null;
  readonly story: IndicatorStory;
}

/** What the page of an indicator shows for a neighbourhood. */
export function indicatorFigures(indicator: string, territory: string): IndicatorFigures {
  const figure = figureOf(rankingOf(indicator), territory);
  const rate = figureFor('taux', indicator, territory);
  const slope = figureFor('pente', indicator, territory);
  const rows = figureFor('evolution', indicator, territory);
  return { figure, rate, slope, rows, story: indicatorStory(figure, slope, rows) };
}
