import { textWidth, type Weight } from '../charts/text-width.ts';
import { ADJUSTED } from './frame-metrics.ts';

/** How a text is set, for the count of its lines. */
export interface SetText {
  /** Font size in px. */
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Lines that a text takes in a column of a width in px, at most: widths are upper bounds, and only spaces are counted as breaks.
 * A word wider than the column is cut, as `overflow-wrap` does, and leaves nothing of its last line to the next one.
 */
export function countLines(text: string, width: number, { size, weight }: SetText): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<= )/u)) {
    const own = ADJUSTED * textWidth(word.trimEnd(), size, weight);
    if (used + own <= width) {
      used += ADJUSTED * textWidth(word, size, weight);
      continue;
    }
    const rows = own <= width ? 1 : Math.ceil(own / (width - size));
    lines += rows - (used === 0 ? 1 : 0);
    used = own <= width ? ADJUSTED * textWidth(word, size, weight) : width;
  }
  return lines;
}
