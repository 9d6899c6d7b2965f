import type { AxisTick } from '../axis-ticks.ts';
import { escapeXml } from '../render-svg.ts';
import { textWidth } from '../text-width.ts';
import type { FluidMarks } from './fluid-marks.ts';

/** A row of a fluid drawing; words and numbers come already formatted. */
export interface FluidRow {
  readonly kind: 'plain' | 'focus' | 'mel' | 'qpv';
  readonly label: string;
  /** Words after the name, in the voice of remarks; null without any. */
  readonly note: string | null;
  readonly text: string;
  /** Words under the value: that of the metropolis; null without any. */
  readonly under?: string | null;
  /** The two ends of the scale of the row, under its marks; null where all rows have one scale. */
  readonly ends?: readonly [string, string] | null;
  /** True where the text stands for a value that is not known. */
  readonly isMissing: boolean;
  /** True for the first of a group: it stands apart from the row above. */
  readonly isApart: boolean;
  readonly drawn: FluidMarks;
}

/** A drawing in rows that is as wide as what holds it. */
export interface FluidTable {
  /** A class of its own in a stylesheet of its own; none for the figures. */
  readonly look?: string;
  /** Words above, a paragraph each. */
  readonly notes: readonly string[];
  /** Cells of a row above the others: at the names, at the marks; null without one. */
  readonly head: readonly [string, string] | null;
  /** How many lines of a label the head is high. */
  readonly headLines: number;
  readonly rows: readonly FluidRow[];
  /** Round values under the marks, their abscissas in per cent; none where each row has its own scale. */
  readonly ticks: readonly (Pick<AxisTick, 'text'> & {
    readonly x: string;
    /** True for a value that a phone has no room for. */
    readonly isExtra: boolean;
  })[];
}

/** Width in em that values may take, at most: a longer one folds. */
export const widestValue = 6;

/** The width in px that ticks are placed for: that of the marks on the smallest phone, beside the widest values. */
export const narrowTrack = 84;

/** The same where a drawing is 560 px wide, and the size of its words there. */
export const largeTrack = 280;
export const largeSize = 14;

/**
 * A drawing in rows as HTML: names and values are words of the page, wrapped and aligned by the browser, and each row has its marks in a
 * cell that takes the width they leave. To assistive technology it is one image with a name.
 */
export function fluidHtml({ look, notes, head, rows, ticks }: FluidTable, name: string): string {
  const values = Math.max(
    ...rows.map(({ text, under = null }) => Math.max(widthOf(text, 700), widthOf(under ?? '', 400))),
  );
  const hasEnds = rows.some(({ ends = null }) => ends !== null);
  const looks = [hasEnds ? ' g-ends' : '', look === undefined ? '' : ` ${look}`].join('');
  const classes = `g-rows g-w${Math.min(widestValue, Math.max(2, Math.ceil(values)))}${looks}`;
  const inside = [
    ...notes.map((note) => `<p class="g-note">${escapeXml(note)}</p>`),
    head === null ? '' : `<div class="g-top"><span>${head[0]}</span>${head[1]}</div>`,
    ...rows.map(rowHtml),
    ticks.length === 0
      ? ''
      : `<div class="g-foot"><span></span><div><svg class="g-axis">${ticks.map(tickSvg).join('')}</svg></div></div>`,
  ].join('');
  return fluidBox(name, classes, inside);
}

/** A width in em, rounded by nothing: an upper bound for any face that drawings are set in. */
function widthOf(text: string, weight: 400 | 700): number {
  return textWidth(text, 100, weight) / 100;
}

function rowHtml({
  kind,
  label,
  note,
  text,
  under = null,
  ends = null,
  isMissing,
  isApart,
  drawn,
}: FluidRow): string {
  const classes = [kind === 'plain' ? '' : `g-${kind}`, isApart ? 'g-apart' : ''].filter((one) => one !== '');
  const cell = (className: string, words: string): string =>
    `<span${className === '' ? '' : ` class="${className}"`}>${words}</span>`;
  const remark = note === null ? '' : ` <i>${escapeXml(note)}</i>`;
  const second = under === null ? '' : ` <i>${escapeXml(under)}</i>`;
  return [
    `<div${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>`,
    cell('', `${escapeXml(label)}${remark}`),
    `<div><svg>${drawn.rules}${drawn.marks === '' ? '' : `<svg y="50%">${drawn.marks}</svg>`}${ends === null ? '' : endsSvg(ends)}</svg></div>`,
    cell(isMissing && kind !== 'focus' ? 'g-missing' : '', `${escapeXml(text)}${second}`),
    '</div>',
  ].join('');
}

function endsSvg([low, high]: readonly [string, string]): string {
  return `<g class="g-axis"><svg y="50%"><text y="18">${escapeXml(low)}</text><text x="100%" y="18">${escapeXml(high)}</text></svg></g>`;
}

function tickSvg({ x, text, isExtra }: FluidTable['ticks'][number]): string {
  const drawn = `<line x1="${x}" x2="${x}" y1="1" y2="5"/><text x="${x}" y="1.4em">${escapeXml(text)}</text>`;
  return isExtra ? `<g class="g-large">${drawn}</g>` : drawn;
}

/**
 * What holds a fluid drawing: one image with a name for assistive technology. What is inside is hidden as well, for not every browser leaves
 * out the words of such an image: they would be read one by one, without the marks.
 */
export function fluidBox(name: string, classes: string, inside: string): string {
  return `<div class="g-box" role="img" aria-label="${escapeXml(name)}"><div class="g ${classes}" aria-hidden="true">${inside}</div></div>`;
}
