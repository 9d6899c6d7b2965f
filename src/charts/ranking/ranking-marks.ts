import * as Plot from '@observablehq/plot';
import type { PlacedRow } from './ranking-layout.ts';
import type { PlacedRanking } from './ranking.ts';
import { axisMarks, bandMarks, labelMarks, pixel, valueMarks } from './row-words.ts';

/** Height of a line of the head, in px, where references have their labels. */
export const flagLine = 16;
const flagBaseline = 11;

/** The marks of a ranking, from the back to the front; each mark is one group with one class. */
export function rankingMarks(placed: PlacedRanking): Plot.Markish[] {
  const { rows } = placed.layout;
  const focus = rows.filter(({ row }) => row.focus);
  const plain = rows.filter(({ row }) => !row.focus);
  return [
    ...bandMarks(focus, placed.width),
    ...axisMarks(placed.layout, placed.ticks),
    ...referenceMarks(placed),
    ...(placed.mark === 'bar' ? [...barMarks(plain, focus), ...baselineMarks(rows)] : dotMarks(plain, focus)),
    ...labelMarks(plain, ''),
    ...labelMarks(focus, ' g-focus'),
    ...valueMarks(plain, placed.width, ''),
    ...valueMarks(focus, placed.width, ' g-focus'),
  ];
}

function referenceMarks({ flags, layout, references }: PlacedRanking): Plot.Markish[] {
  return flags.flatMap((flag) => {
    const top = flag.line * flagLine;
    const value = references.find(({ kind }) => kind === flag.kind)?.value ?? null;
    const className = `g-${flag.kind}`;
    return [
      Plot.ruleX(value === null ? [] : [value], { y1: top + 1, y2: layout.bottom, className }),
      Plot.text([flag], {
        x: pixel(() => flag.textX),
        y: top + flagBaseline,
        text: 'text',
        textAnchor: flag.anchor,
        lineAnchor: 'bottom',
        className,
      }),
    ];
  });
}

const barHeight = 9;
const focusBarHeight = 13;

/** A dot a row, a diamond for the focus, hollow where the value is doubtful; none where it is missing. */
export function dotMarks(
  plain: readonly PlacedRow[],
  focus: readonly PlacedRow[],
  radius = { plain: 4, focus: 6 },
): Plot.Markish[] {
  const diamond = { r: radius.focus, symbol: 'diamond' } as const;
  const channels = { x: ({ row }: PlacedRow) => row.value, y: 'middle' };
  return [
    Plot.dot(sure(plain), { ...channels, r: radius.plain, className: 'g-dot' }),
    Plot.dot(doubtful(plain), { ...channels, r: radius.plain, className: 'g-doubt' }),
    Plot.dot(sure(focus), { ...channels, ...diamond, className: 'g-dot g-focus' }),
    Plot.dot(doubtful(focus), { ...channels, ...diamond, className: 'g-doubt g-focus' }),
  ];
}

/** A bar from zero a row, thicker for the focus, hollow where the value is doubtful; none where it is missing. */
export function barMarks(plain: readonly PlacedRow[], focus: readonly PlacedRow[]): Plot.Markish[] {
  const bars = (rows: readonly PlacedRow[], height: number, className: string): Plot.Markish =>
    Plot.rect(rows, {
      x1: 0,
      x2: ({ row }: PlacedRow) => row.value,
      y1: ({ middle }: PlacedRow) => middle - height / 2,
      y2: ({ middle }: PlacedRow) => middle + height / 2,
      className,
    });
  return [
    bars(sure(plain), barHeight, 'g-bar'),
    bars(doubtful(plain), barHeight, 'g-doubt'),
    bars(sure(focus), focusBarHeight, 'g-bar g-focus'),
    bars(doubtful(focus), focusBarHeight, 'g-doubt g-focus'),
  ];
}

/** The line bars start from, and a mark of its own for a bar without length. */
export function baselineMarks(rows: readonly PlacedRow[]): Plot.Markish[] {
  const zeros = rows.filter(({ row }) => row.value === 0);
  const point = { x: 0, y: 'middle', r: 3.5 } as const;
  return [
    Plot.ruleX([0], { y1: rows[0]?.top ?? 0, y2: rows.at(-1)?.bottom ?? 0, className: 'g-axis' }),
    Plot.dot(sure(zeros), { ...point, className: 'g-zero' }),
    Plot.dot(doubtful(zeros), { ...point, className: 'g-doubt' }),
  ];
}

function sure(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  return rows.filter(({ row }) => row.value !== null && !row.doubtful);
}

function doubtful(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  return rows.filter(({ row }) => row.value !== null && row.doubtful);
}
