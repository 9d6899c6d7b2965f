import { contrast, seen, type Light } from '../../src/charts/fixtures/colour-vision.ts';
import type { DrawnFigure, DrawnLabel } from './drawn-labels.ts';
import { overlapDefects } from './overlap-defects.ts';

/** A rounding, the slant of an italic; and how far a sign of a wider face may stand out of a drawing, which has 16 px of paper on each side and cuts nothing. */
const EDGE = 2;

/** What is wrong with the labels of a drawing, a sentence each: printed over one another, out of the drawing or of the window, too small, too faint. */
export function labelDefects(figure: DrawnFigure): readonly string[] {
  const { labels } = figure;
  return [
    ...(labels.length === 0 ? ['no label at all'] : []),
    ...overlapDefects(labels),
    ...labels.filter((label) => leaves(label, figure)).map(({ words }) => `« ${words} » leaves the drawing`),
    ...labels
      // Firefox places words by fractions of a px.
      .filter(({ left, right }) => left < -0.5 || right > figure.windowWidth + 0.5)
      .map(({ words }) => `« ${words} » leaves the window`),
    ...labels
      .filter(({ size }) => size < 12 - 0.01)
      .map(({ words, size }) => `« ${words} » is ${size.toFixed(1)} px`),
    ...labels
      .filter(({ color, paper }) => contrast(lightOf(color), lightOf(paper)) < 4.5)
      .map(({ words, color }) => `« ${words} » is ${color} on its paper`),
  ];
}

function leaves(label: DrawnLabel, { left, right, top, bottom }: DrawnFigure): boolean {
  const inside = label.left >= left - EDGE && label.right <= right + EDGE;
  // The box of a text is as high as its font, ascenders and all.
  const slack = (label.bottom - label.top) / 4;
  return !inside || label.top + slack < top || label.bottom - slack > bottom;
}

function lightOf(color: string): Light {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/u.exec(color)?.slice(1) ?? [];
  return seen(`#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`);
}
