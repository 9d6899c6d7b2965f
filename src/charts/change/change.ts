import type * as Plot from '@observablehq/plot';
import { axisTicks, spreadDomain } from '../axis-ticks.ts';
import { fontSize, rankingLayout, type RankingLayout } from '../ranking/ranking-layout.ts';
import { changeHead, type ChangeHead } from './change-head.ts';
import { changeMarks, type ChangeRow } from './change-marks.ts';

/** What a chart of two dates draws, with every word and number already formatted. */
export interface ChangeInput {
  /** The rows, references included; a reference without values keeps its words alone. */
  readonly rows: readonly ChangeRow[];
  readonly years: readonly [number, number];
  /** A value that all rows start from, drawn as one rule: no change, for counts; null where each row has its own start. */
  readonly level: number | null;
  /** What the column of changes holds: « Évolution ». */
  readonly columnTitle: string;
  /** A warning above the rows, where a definition may have changed; null without one. */
  readonly warning: string | null;
  /** How a round value is written under the axis, with its unit. */
  readonly formatTick: (value: number) => string;
  /** In CSS px; 288 unless told: a phone of 320 less its margins. */
  readonly width?: number;
}

/** A chart of two dates laid out: what the marks are drawn from. */
export interface PlacedChange {
  readonly head: ChangeHead;
  readonly layout: RankingLayout<ChangeRow>;
  readonly ticks: ReturnType<typeof axisTicks>;
  readonly level: number | null;
  readonly width: number;
}

const axisHeight = 22;

/** Plot options of a chart of two dates: a stroke from the earlier value to the later one, the change printed on each row, rows sorted by the later value. */
export function change(input: ChangeInput): Plot.PlotOptions {
  const { rows, width = 288 } = input;
  if (rows.length === 0) throw new RangeError('Empty chart of changes: at least one row is needed.');
  const head = changeHead(input.years, input.columnTitle, input.warning, width);
  const layout = rankingLayout(rows, width, head.bottom);
  const values = [...rows.flatMap(({ from, value }) => [from, value]), input.level];
  const domain = spreadDomain(values.filter((one) => one !== null));
  const range = [layout.trackStart, layout.trackEnd] as const;
  const ticks = axisTicks(domain, range, input.formatTick, fontSize);
  return {
    width,
    height: Math.ceil(layout.bottom + axisHeight),
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [...range], axis: null },
    y: { type: 'identity', axis: null },
    marks: changeMarks({ head, layout, ticks, level: input.level, width }),
  };
}
