import { fontSize, type PlacedText } from './ranking-layout.ts';
import { textWidth } from './text-width.ts';

const gap = 6;

/** Labels of years on a line of time, centred: the first and the last always, those between where they touch none. */
export function yearLabels(
  years: readonly number[],
  [start, end]: readonly [number, number],
  y: number,
): readonly PlacedText[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const place = (year: number): PlacedText => ({
    text: String(year),
    x: start + ((year - first) / (last - first)) * (end - start),
    y,
  });
  const width = textWidth(String(first), fontSize) + gap;
  const kept = [place(first)];
  for (const one of years.slice(1, -1).map(place)) {
    if (one.x - (kept.at(-1)?.x ?? 0) >= width && end - one.x >= width) kept.push(one);
  }
  return [...kept, place(last)];
}
