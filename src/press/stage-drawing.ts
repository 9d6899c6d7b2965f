import { fluidHtml } from '../charts/fluid/fluid-html.ts';
import { fluidRanking } from '../charts/fluid/fluid-ranking.ts';
import { describeStages } from '../programme/describe-follow-up.ts';
import type { AnnexPortrait } from '../programme/follow-up.ts';
import { STAGE_HEADINGS } from '../programme/theme-pages.ts';

/** The actions in force as a drawing for a page: a bar for each thing that a first verb says, as long as the actions are many. */
export function stageDrawing({ actions, stages }: Pick<AnnexPortrait, 'actions' | 'stages'>): string {
  const table = fluidRanking({
    rows: stages.map(({ stage, count }) => ({
      label: STAGE_HEADINGS[stage],
      value: count,
      text: String(count),
      note: null,
      doubtful: false,
      counted: true,
      focus: false,
      reference: null,
    })),
    references: [],
    mark: 'bar',
    formatTick: String,
  });
  return fluidHtml(table, `${actions} actions, dont ${describeStages(stages)}.`);
}
