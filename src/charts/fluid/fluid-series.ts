import { escapeXml } from '../render-svg.ts';
import type { EndLabel } from '../series/end-labels.ts';
import { seriesLayout, type SeriesLayout } from '../series/series-layout.ts';
import { seriesShapes } from '../series/series-marks.ts';
import type { SeriesInput } from '../series/series.ts';
import { noteHeight, type Tightness } from './fluid-height.ts';
import { fluidBox } from './fluid-html.ts';
import { fluidDrawing } from './fluid-marks.ts';
import { percent } from './fluid-strokes.ts';

/** The two drawings, by the width that the names at the right are laid out for: a phone, where they fold; a column, where most stand on a line. */
const layouts = {
  'g-narrow': { width: 288, trackHeight: 230, from: 0 },
  'g-large': { width: 480, trackHeight: 360, from: 560 },
} as const;

/** A slope, or lines, that fill any width: years and lines in per cent between the words of both ends, which keep their size. */
export function fluidSeries(input: Omit<SeriesInput, 'width'>, name: string): string {
  if (input.years.length < 2) throw new RangeError('Too few years: a line needs two.');
  const words = (text: string | null): string =>
    text === null ? '' : `<p class="g-note">${escapeXml(text)}</p>`;
  const drawings = Object.entries(layouts).map(([className, { width, trackHeight }]) =>
    drawing(input, className, seriesLayout({ ...input, head: null, note: null, width, trackHeight })),
  );
  return fluidBox(name, 'g-lines', `${words(input.head)}${drawings.join('')}${words(input.note)}`);
}

function drawing(input: Omit<SeriesInput, 'width'>, className: string, layout: SeriesLayout): string {
  const height = Math.ceil(layout.height);
  const marks = fluidDrawing(
    {
      x: {
        type: 'linear',
        domain: [input.years[0] ?? 0, input.years.at(-1) ?? 1],
        range: [0, 1000],
        axis: null,
      },
      y: { type: 'linear', domain: [...layout.domain], range: [layout.bottom, layout.top], axis: null },
      marks: seriesShapes(input, layout),
    },
    height,
  );
  const years = yearsOf(layout).map(({ text, x }) => `<text x="${x}" y="12">${text}</text>`);
  return [
    `<svg class="${className}" height="${height}"><g class="g-axis">${years.join('')}</g>${marks}`,
    `<g class="g-from">${endTexts(layout.starts, ' x="-10"')}</g>`,
    `<g class="g-to">${endTexts(layout.ends, ' x="100%" dx="10"')}</g></svg>`,
  ].join('');
}

/** Height in px of such a drawing that is a width in px wide; an upper bound. */
export function fluidSeriesHeight(
  input: Omit<SeriesInput, 'width'>,
  width: number,
  tightness: Tightness,
): number {
  const layout = width < layouts['g-large'].from ? layouts['g-narrow'] : layouts['g-large'];
  const words = [input.head, input.note].map((text) =>
    text === null ? 0 : noteHeight(text, width, tightness),
  );
  const drawn = seriesLayout({
    ...input,
    head: null,
    note: null,
    width: layout.width,
    trackHeight: layout.trackHeight,
  });
  return words.reduce((sum, one) => sum + one, Math.ceil(drawn.height));
}

function yearsOf({
  years,
  x: [start, end],
}: SeriesLayout): readonly { readonly text: string; readonly x: string }[] {
  return years.map(({ text, x }) => ({ text, x: percent((1000 * (x - start)) / (end - start)) }));
}

function endTexts(labels: readonly EndLabel[], place: string): string {
  return labels
    .map(
      ({ kind, text, y }) => `<text class="g-${kind}"${place} y="${Math.round(y)}">${escapeXml(text)}</text>`,
    )
    .join('');
}
