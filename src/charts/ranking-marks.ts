import * as Plot from '@observablehq/plot';
import type { PlacedRanking } from './ranking.ts';
import { barMarks, baselineMarks, dotMarks } from './row-marks.ts';
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
