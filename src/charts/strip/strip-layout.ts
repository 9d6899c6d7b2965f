import { fontSize, type PlacedText } from '../ranking/ranking-layout.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth, wrapLabel } from '../text-width.ts';
import { stripMarksIn, type StripRoom, type StripShapes } from './strip-place.ts';
import type { StripRow } from './strip.ts';

/** The words of a label under a strip, centred, with the mark they belong to. */
export interface StripLabel extends PlacedText {
  readonly kind: 'end' | 'mel' | 'median';
}

/** A strip with its words, in px. */
export interface PlacedStrip {
  readonly title: readonly PlacedText[];
  readonly value: PlacedText;
  readonly isMissing: boolean;
  readonly note: readonly PlacedText[];
  readonly shapes: StripShapes;
  readonly labels: readonly StripLabel[];
}

/** All strips of a plot. */
export interface StripLayout {
  readonly strips: readonly PlacedStrip[];
  readonly width: number;
  readonly height: number;
}

const lineHeight = 15;
const inset = 7;
const labelGap = 8;
const labelDrop = 22;
/** From this width on, titles stand beside their strips. */
const besideFrom = 480;
const titleShare = 0.34;
const gap = 14;

/** Places the strips one under the other, each as high as its words: below their titles, or beside them where there is room. */
export function stripLayout(rows: readonly StripRow[], width: number): StripLayout {
  const place = width < besideFrom ? placeBelow : placeBeside;
  const values = Math.max(...rows.map(({ focus }) => textWidth(focus.text, fontSize, 700)));
  const strips: PlacedStrip[] = [];
  let top = 0;
  for (const row of rows) {
    const next = place(row, { width, top, values });
    strips.push(next.strip);
    top = next.bottom;
  }
  return { strips, width, height: top };
}

interface Place {
  readonly width: number;
  readonly top: number;
  /** Width of the widest value. */
  readonly values: number;
}

function placeBelow(row: StripRow, { width, top }: Place) {
  const lines = wrapLabel(row.title, width - textWidth(row.focus.text, fontSize, 700) - 12, fontSize, 700);
  const note = row.note === null ? [] : [row.note];
  const y = top + (lines.length + note.length) * lineHeight + 11;
  return {
    strip: stripIn(row, { lines, note, top, value: top + 12 }, { x: [0, width], inset, y }, width),
    bottom: y + labelDrop + 15,
  };
}

function placeBeside(row: StripRow, { width, top, values }: Place) {
  const column = titleShare * width - gap;
  const lines = wrapLabel(row.title, column, fontSize, 700);
  const note = row.note === null ? [] : wrapLabel(row.note, column, fontSize);
  const y = top + 13;
  const room: StripRoom = { x: [titleShare * width, width - values - gap], inset, y };
  return {
    strip: stripIn(row, { lines, note, top, value: y + 4.5 }, room, width),
    bottom: Math.max(y + labelDrop + 7, top + (lines.length + note.length) * lineHeight + 6),
  };
}

interface Words {
  readonly lines: readonly string[];
  readonly note: readonly string[];
  readonly top: number;
  /** Baseline of the value. */
  readonly value: number;
}

function stripIn(
  row: StripRow,
  { lines, note, top, value }: Words,
  room: StripRoom,
  width: number,
): PlacedStrip {
  const baseline = (line: number): number => top + 12 + line * lineHeight;
  const shapes = stripMarksIn(row, room);
  return {
    title: lines.map((text, line) => ({ text, x: 0, y: baseline(line) })),
    value: { text: row.focus.text, x: width, y: value },
    isMissing: row.focus.value === null,
    note: note.map((text, line) => ({ text, x: 0, y: baseline(lines.length + line) })),
    shapes,
    labels: placeLabels(row, shapes, room.y + labelDrop),
  };
}

function placeLabels(
  row: StripRow,
  { ends, x, mel, median, isCount }: StripShapes,
  y: number,
): readonly StripLabel[] {
  const [start, end] = x;
  const marker = (kind: 'mel' | 'median', at: StripShapes['mel']) => {
    const words = row[kind];
    // The median of counts that stand side by side is in the middle of them.
    const middle = isCount ? (start + end) / 2 : (at?.x ?? end);
    return words === null ? [] : [{ kind, text: words.text, x: middle }];
  };
  const wished = [
    { kind: 'end' as const, text: ends[0], x: start + inset },
    ...marker('mel', mel),
    ...marker('median', median),
    { kind: 'end' as const, text: ends[1], x: end - inset },
  ];
  const labels = wished.map((one) => ({ x: one.x - start, width: textWidth(one.text, fontSize) }));
  const places = spreadLabels(labels, end - start, labelGap);
  return wished.map(({ kind, text }, i) => ({ kind, text, x: start + (places[i] ?? 0), y }));
}
