import { expect, test } from 'vitest';
import { inventedRows } from './fixtures/invented-ranking.ts';
import { rankingLayout } from './ranking-layout.ts';

const layout = rankingLayout(inventedRows, 288, 20);

test('no row overlaps the next, and uncounted rows stand apart', () => {
  for (const [i, row] of layout.rows.entries()) {
    const next = layout.rows[i + 1];
    if (next === undefined) continue;
    const gap = row.row.counted && !next.row.counted ? 8 : 0;
    expect(next.top - row.bottom).toBe(gap);
  }
  expect(layout.bottom).toBe(layout.rows.at(-1)?.bottom);
});

test('a row is as high as its words, the note included', () => {
  const heights = new Map(layout.rows.map(({ row, top, bottom }) => [row.label, bottom - top]));
  expect([
    heights.get('Le Moulin'),
    heights.get('Sans chiffre'),
    heights.get('Grand-Place-des-Quatre-Vents'),
  ]).toEqual([19, 32, 32]);
});

test('names keep to their column, values to theirs', () => {
  expect(layout.trackStart).toBeLessThan(layout.trackEnd);
  expect(layout.trackEnd).toBeLessThan(288);
  for (const { labelEnd } of layout.rows) expect(labelEnd).toBeLessThan(layout.trackStart);
});

test('the track grows with the width', () => {
  const wide = rankingLayout(inventedRows, 640, 20);
  expect(wide.trackEnd - wide.trackStart).toBeGreaterThan(2 * (layout.trackEnd - layout.trackStart));
});
