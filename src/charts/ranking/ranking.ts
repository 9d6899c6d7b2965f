import type * as Plot from '@observablehq/plot';
import { axisTicks, lengthDomain, valueDomain } from '../axis-ticks.ts';
import { fontSize, rankingLayout, type RankingLayout } from './ranking-layout.ts';
import { flagLine, rankingMarks } from './ranking-marks.ts';
import type { RankingRow } from './ranking-row.ts';
import { type Flag, type Reference, referenceFlags } from './reference-flags.ts';

/** What a ranking draws, with every word and number already formatted. */
export interface RankingInput {
  readonly rows: readonly RankingRow[];
  /** Rules across the rows; none for counts, where a total is no yardstick. */
  readonly references: readonly Reference[];
  /** Dots on a common scale for rates, bars from zero for counts. */
  readonly mark: 'dot' | 'bar';
  /** How a round value is written under the axis, with its unit. */
  readonly formatTick: (value: number) => string;
  /** In CSS px; 288 unless told: a phone of 320 less its margins. */
  readonly width?: number;
}

/** A ranking laid out: what the marks are drawn from. */
export interface PlacedRanking {
  readonly layout: RankingLayout;
  readonly flags: readonly Flag[];
  readonly ticks: ReturnType<typeof axisTicks>;
  readonly mark: RankingInput['mark'];
  readonly references: readonly Reference[];
  readonly width: number;
}

const axisHeight = 22;

/** Plot options of a ranking: named rows, sorted, the value on each, the focus marked, references as labelled rules. */
export function ranking(input: RankingInput): Plot.PlotOptions {
  const { rows, references, mark, width = 288 } = input;
  if (rows.length === 0) throw new RangeError('Empty ranking: at least one row is needed.');
  const layout = rankingLayout(rows, width, references.length * flagLine + 4);
  const values = [...rows, ...references].flatMap(({ value }) => (value === null ? [] : [value]));
  const domain = mark === 'bar' ? lengthDomain(values) : valueDomain(values);
  const range = [layout.trackStart, layout.trackEnd] as const;
  const scale = (value: number): number =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const ticks = axisTicks(domain, range, input.formatTick, fontSize);
  const flags = referenceFlags(references, scale, width, fontSize);
  return {
    width,
    height: Math.ceil(layout.bottom + axisHeight),
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [...range], axis: null },
    y: { type: 'identity', axis: null },
    marks: rankingMarks({ layout, flags, ticks, references, mark, width }),
  };
}
