import * as Plot from '@observablehq/plot';
import type { PlacedRow } from './ranking-layout.ts';

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
