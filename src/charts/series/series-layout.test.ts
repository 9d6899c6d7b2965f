import { describe, expect, test } from 'vitest';
import { inventedLines, inventedSlope } from '../fixtures/invented-series.ts';
import { seriesLayout, yearLabels } from './series-layout.ts';

describe('series layout', () => {
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
});

describe('year labels', () => {
  const texts = (years: readonly number[], end: number) =>
    yearLabels(years, [0, end], 12).map(({ text }) => text);

  test('the first and the last year always have their label', () => {
    expect(texts([2014, 2019], 40)).toEqual(['2014', '2019']);
  });
  test('a year between has one where there is room on both sides', () => {
    expect(texts([2010, 2013, 2014, 2019, 2024], 140)).toEqual(['2010', '2014', '2019', '2024']);
    expect(texts([2010, 2023, 2024], 140)).toEqual(['2010', '2024']);
  });
});
