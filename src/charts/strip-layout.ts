import { fontSize, type PlacedText } from './ranking-layout.ts';
import { spreadLabels } from './spread-labels.ts';
import type { StripMarker, StripRow } from './strip.ts';
import { textWidth } from './text-width.ts';
import { valueDomain } from './value-domain.ts';
import { wrapLabel } from './wrap-label.ts';

/** A mark on a strip, in px. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly doubtful: boolean;
}

/** The words of a label under a strip, centred, with the mark they belong to. */
export interface StripLabel extends PlacedText {
  readonly kind: 'end' | 'mel' | 'median';
}

/** A strip with its words, in px. */
export interface PlacedStrip {
  readonly title: readonly PlacedText[];
  readonly value: PlacedText;
  readonly isMissing: boolean;
  readonly note: PlacedText | null;
  readonly y: number;
  readonly focus: PlacedMark | null;
  readonly mel: PlacedMark | null;
  readonly median: PlacedMark | null;
  readonly others: readonly PlacedMark[];
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

/** Places the strips one under the other, each as high as its words. */
export function stripLayout(rows: readonly StripRow[], width: number): StripLayout {
  const strips: PlacedStrip[] = [];
  let top = 0;
  for (const row of rows) {
    const next = placeStrip(row, width, top);
    strips.push(next.strip);
    top = next.bottom;
  }
  return { strips, width, height: top };
}

function placeStrip(row: StripRow, width: number, top: number) {
  const valueWidth = textWidth(row.focus.text, fontSize, 700);
  const lines = wrapLabel(row.title, width - valueWidth - 12, fontSize, 700);
  const noteLine = row.note === null ? 0 : 1;
  const baseline = (line: number): number => top + 12 + line * lineHeight;
  const y = top + (lines.length + noteLine) * lineHeight + 11;
  const markers = [row.focus, row.mel, row.median].flatMap((marker) => marker?.value ?? []);
  const domain = valueDomain([...markers, ...row.others.map(({ value }) => value)]);
  const scale = (value: number): number =>
    inset + ((value - domain[0]) / (domain[1] - domain[0])) * (width - 2 * inset);
  const place = (marker: Pick<StripMarker, 'value' | 'doubtful'> | null): PlacedMark | null =>
    marker === null || marker.value === null
      ? null
      : { x: scale(marker.value), y, doubtful: marker.doubtful };
  const strip: PlacedStrip = {
    title: lines.map((text, line) => ({ text, x: 0, y: baseline(line) })),
    value: { text: row.focus.text, x: width, y: baseline(0) },
    isMissing: row.focus.value === null,
    note: row.note === null ? null : { text: row.note, x: 0, y: baseline(lines.length) },
    y,
    focus: place(row.focus),
    mel: place(row.mel),
    median: place(row.median),
    others: row.others.flatMap((one) => place(one) ?? []),
    labels: placeLabels(row, domain, scale, width, y + 22),
  };
  return { strip, bottom: y + 22 + 15 };
}

function placeLabels(
  row: StripRow,
  domain: readonly [number, number],
  scale: (value: number) => number,
  width: number,
  y: number,
): readonly StripLabel[] {
  const end = (value: number) => ({ kind: 'end', text: row.formatTick(value), value }) as const;
  const marker = (kind: 'mel' | 'median', one: StripMarker | null) =>
    one === null ? [] : [{ kind, text: one.text, value: one.value ?? domain[1] } as const];
  const wished = [end(domain[0]), ...marker('mel', row.mel), ...marker('median', row.median), end(domain[1])];
  const labels = wished.map(({ text, value }) => ({
    x: scale(value),
    width: textWidth(text, fontSize),
  }));
  const places = spreadLabels(labels, width, labelGap);
  return wished.map(({ kind, text }, i) => ({ kind, text, x: places[i] ?? 0, y }));
}
