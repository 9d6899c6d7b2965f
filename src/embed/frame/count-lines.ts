import { hundredthsOf, type Weight } from '../../charts/text-width.ts';
import { LINE_SHARE } from './frame-metrics.ts';

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
  const inPixels = (hundredths: number): number => (LINE_SHARE * hundredths * size) / 100;
  let lines = 1;
  let used = 0;
  for (const word of measuredWords(text, weight)) {
    const own = inPixels(word.own);
    if (used + own <= width) {
      used += inPixels(word.spaced);
      continue;
    }
    const rows = own <= width ? 1 : Math.ceil(own / (width - size));
    lines += rows - (used === 0 ? 1 : 0);
    used = own <= width ? inPixels(word.spaced) : width;
  }
  return lines;
}

/** The widths of a word in hundredths of an em: alone, and with the space after it. */
interface MeasuredWord {
  readonly own: number;
  readonly spaced: number;
}

// A text is counted at all the widths of a frame, and most notes are those of other figures too.
const measured: Readonly<Record<Weight, Map<string, readonly MeasuredWord[]>>> = {
  400: new Map(),
  700: new Map(),
};
const MOST_MEASURED = 2000;

function measuredWords(text: string, weight: Weight): readonly MeasuredWord[] {
  const known = measured[weight].get(text);
  if (known !== undefined) return known;
  const words = text
    .split(/(?<= )/u)
    .map((word) => ({ own: hundredthsOf(word.trimEnd(), weight), spaced: hundredthsOf(word, weight) }));
  // A headline is that of one figure: what many leave behind is forgotten.
  if (measured[weight].size >= MOST_MEASURED) measured[weight].clear();
  measured[weight].set(text, words);
  return words;
}
