import { expect, test } from 'vitest';
import { inventedLines, inventedSlope } from './fixtures/invented-series.ts';
import { seriesLayout } from './series-layout.ts';

test('a warning and a note take room above and below, not from the lines', () => {
  const [slope, lines] = [inventedSlope, inventedLines].map(seriesLayout);
  expect((slope?.bottom ?? 0) - (slope?.top ?? 0)).toBe((lines?.bottom ?? 0) - (lines?.top ?? 0));
  expect(slope?.top).toBeGreaterThan(lines?.top ?? 0);
  expect(slope?.note.at(-1)?.y).toBeLessThanOrEqual(slope?.height ?? 0);
});

test('the scale holds the level line', () => {
  const { domain } = seriesLayout({ ...inventedLines, level: -5 });
  expect(domain[0]).toBeLessThanOrEqual(-5);
});

test('the lines grow with the width', () => {
  const [a, b] = [288, 384].map((width) => seriesLayout({ ...inventedSlope, width }).x);
  expect((b?.[1] ?? 0) - (b?.[0] ?? 0)).toBeGreaterThan((a?.[1] ?? 0) - (a?.[0] ?? 0));
});
