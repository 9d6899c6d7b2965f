import type { TextLine } from './text-line.ts';

/** Shared pixels that a rounding or a slanted letter may cause. */
const TOLERANCE = 2;

/** The lines of text of a page that are printed over one another. */
export function overlapDefects(lines: readonly TextLine[]): readonly string[] {
  const sorted = lines.map(toLetters).toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((line, index) => {
    const later = sorted.slice(index + 1);
    const end = later.findIndex((other) => other.top >= line.bottom);
    return later
      .slice(0, end === -1 ? later.length : end)
      .filter((other) => Math.min(line.right, other.right) - Math.max(line.left, other.left) > TOLERANCE)
      .map((other) => `« ${line.words} » over « ${other.words} »`);
  });
}

/** The rectangle of a line is as high as its font, ascenders and all: its inner half is where the letters are. */
function toLetters(line: TextLine): TextLine {
  const inset = (line.bottom - line.top) / 4;
  return { ...line, top: line.top + inset, bottom: line.bottom - inset };
}
