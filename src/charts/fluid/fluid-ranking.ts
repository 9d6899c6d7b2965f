import * as Plot from '@observablehq/plot';
import { type AxisTick, axisTicks, lengthDomain, standApart, valueDomain } from '../axis-ticks.ts';
import { fontSize, type PlacedRow } from '../ranking/ranking-layout.ts';
import { barMarks, baselineMarks, dotMarks } from '../ranking/ranking-marks.ts';
import { byRank, type RankingRow } from '../ranking/ranking-row.ts';
import type { RankingInput } from '../ranking/ranking.ts';
import type { Reference } from '../ranking/reference-flags.ts';
import { escapeXml } from '../render-svg.ts';
import { flagLine } from './fluid-height.ts';
import { type FluidTable, largeSize, largeTrack, narrowTrack } from './fluid-html.ts';
import { fluidMarks, rowHeight } from './fluid-marks.ts';
import { fluidWidth, percent } from './fluid-strokes.ts';

/** Between two labels of a scale, in px. */
const tickGap = 6;

/** A ranking that fills any width: the rows, marks and scale of the ranking of a file. */
export function fluidRanking({
  rows,
  references,
  mark,
  formatTick,
}: Omit<RankingInput, 'width'>): FluidTable {
  if (rows.length === 0) throw new RangeError('Empty ranking: at least one row is needed.');
  const values = [...rows, ...references].flatMap(({ value }) => (value === null ? [] : [value]));
  const domain = mark === 'bar' ? lengthDomain(values) : valueDomain(values);
  const sorted = rows.toSorted(byRank);
  const drawn = drawRows(sorted, references, mark, domain);
  return {
    notes: [],
    headLines: references.length,
    head: references.length === 0 ? null : ['', flags(references, domain)],
    rows: sorted.map((row, index) => ({
      kind: row.focus ? 'focus' : 'plain',
      label: row.label,
      note: row.note,
      text: row.text,
      isMissing: row.value === null,
      isApart: startsGroup(sorted[index - 1], row),
      drawn: drawn[index] ?? { rules: '', marks: '' },
    })),
    ticks: fluidTicks(domain, formatTick),
  };
}

function drawRows(
  sorted: readonly RankingRow[],
  references: readonly Reference[],
  mark: RankingInput['mark'],
  domain: readonly [number, number],
) {
  const placed = sorted.map(placeRow);
  const [plain, focus] = [placed.filter(({ row }) => !row.focus), placed.filter(({ row }) => row.focus)];
  const bottom = rowHeight * sorted.length;
  const rules = references.flatMap(({ kind, value }) =>
    value === null ? [] : [Plot.ruleX([value], { y1: 0, y2: bottom, className: `g-${kind}` })],
  );
  const marks =
    mark === 'bar'
      ? [...barMarks(plain, focus), ...baselineMarks(placed)]
      : [...rules, ...dotMarks(plain, focus)];
  const x = { type: 'linear', domain: [...domain], range: [0, fluidWidth], axis: null } as const;
  return fluidMarks({ x, y: { type: 'identity', axis: null }, marks }, sorted.length);
}

/** The round values of a scale, and which of them a phone has room for: all, or every other one, or the two ends, or the last. */
export function fluidTicks(
  domain: readonly [number, number],
  formatTick: (value: number) => string,
): FluidTable['ticks'] {
  const large = axisTicks(domain, [0, largeTrack], formatTick, largeSize);
  const choices = [
    large,
    large.filter((_, index) => index % 2 === 0),
    [...large.slice(0, 1), ...large.slice(-1)],
  ];
  const kept = new Set(choices.find(fitPhone) ?? large.slice(-1));
  return large.map((tick) => ({
    text: tick.text,
    x: percent((1000 * tick.x) / largeTrack),
    isExtra: !kept.has(tick),
  }));
}

/** Whether labels stand apart on the smallest phone. */
function fitPhone(ticks: readonly AxisTick[]): boolean {
  const placed = ticks.map((tick) => ({ ...tick, x: (tick.x * narrowTrack) / largeTrack }));
  return standApart(placed, fontSize, tickGap);
}

/** A row where Plot draws its marks, without words. */
export function placeRow<Row extends RankingRow>(row: Row, index: number): PlacedRow<Row> {
  const top = index * rowHeight;
  return {
    row,
    top,
    bottom: top + rowHeight,
    middle: top + rowHeight / 2,
    label: [],
    note: null,
    labelEnd: 0,
  };
}

/** Whether a row stands apart from the one above: the first that is not counted, the first reference. */
export function startsGroup(last: RankingRow | undefined, row: RankingRow): boolean {
  if (last === undefined) return false;
  return row.reference === null ? last.counted && !row.counted : last.reference === null;
}

/** One label a line, left of its rule, the greatest value first, so that no rule crosses a label. */
function flags(references: readonly Reference[], [low, high]: readonly [number, number]): string {
  const sorted = references.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const labels = sorted.map(({ kind, value, shortText }, line) => {
    const x = percent(value === null ? 1000 : (1000 * (value - low)) / (high - low));
    const rule =
      value === null
        ? ''
        : `<line x1="${x}" x2="${x}" y1="${(line * flagLine + 0.15).toFixed(2)}em" y2="100%"/>`;
    return `<g class="g-${kind}">${rule}<text x="${x}" dx="-5" y="${(line * flagLine + 1).toFixed(2)}em">${escapeXml(shortText)}</text></g>`;
  });
  return `<div class="g-flags"><svg>${labels.join('')}</svg></div>`;
}
