import { fontSize } from '../ranking/ranking-layout.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth, wrapLabel } from '../text-width.ts';
import type { Series } from './series.ts';

/** A line of the words at an end of a line, and the left or right end of its baseline, in px. */
export interface EndLabel {
  readonly kind: Series['kind'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The room for the labels at both ends, in px. */
export interface EndRoom {
  /** Right end of the labels on the left, left end of those on the right. */
  readonly startX: number;
  readonly endX: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 14;
const overhang = 10;

/** The labels at both ends of lines, moved as little as needed not to touch; one without a value stands at the bottom. */
export function endLabels(
  named: readonly Series[],
  scale: (value: number) => number,
  room: EndRoom,
): { readonly starts: readonly EndLabel[]; readonly ends: readonly EndLabel[] } {
  const nameWidth = room.width - room.endX;
  const started = named.filter(({ startText }) => startText !== '');
  return {
    starts: stack(started, room.startX, ({ startText }) => [startText], heightAt(scale, room, 0), room),
    ends: stack(
      named,
      room.endX,
      ({ endText, name }) => endLines(endText, name, nameWidth),
      heightAt(scale, room, -1),
      room,
    ),
  };
}

function endLines(value: string, name: string, width: number): readonly string[] {
  const both = `${value} ${name}`;
  if (textWidth(both, fontSize, 700) <= width) return [both];
  return [value, ...wrapLabel(name, width, fontSize, 700)];
}

/** The height of a value; far below them all for a missing one, so that its words come last. */
function heightAt(scale: (value: number) => number, { top, bottom }: EndRoom, index: number) {
  return ({ points }: Series): number => {
    const value = points.at(index)?.value ?? null;
    return value === null ? 2 * bottom - top : scale(value);
  };
}

function stack(
  named: readonly Series[],
  x: number,
  linesOf: (one: Series) => readonly string[],
  heightOf: (one: Series) => number,
  { top, bottom }: EndRoom,
): readonly EndLabel[] {
  const blocks = named.map((one) => ({ kind: one.kind, lines: linesOf(one), y: heightOf(one) }));
  const from = top - overhang;
  // The first line of a block is level with its value, whatever follows.
  const wished = blocks.map(({ lines, y }) => ({
    x: y - from + ((lines.length - 1) * lineHeight) / 2,
    width: lines.length * lineHeight,
  }));
  const middles = spreadLabels(wished, bottom - top + 2 * overhang, 4);
  return blocks.flatMap(({ kind, lines }, i) => {
    const start = from + (middles[i] ?? 0) - (lines.length * lineHeight) / 2;
    return lines.map((text, line) => ({ kind, text, x, y: start + line * lineHeight + 11 }));
  });
}
