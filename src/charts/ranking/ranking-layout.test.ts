import { describe, expect, test } from 'vitest';
import { inventedRows } from '../fixtures/invented-ranking.ts';
import { seriesLayout } from '../series/series-layout.ts';
import { textWidth } from '../text-width.ts';
import { fontSize, rankingLayout, tooWidePiece } from './ranking-layout.ts';

describe('ranking layout', () => {
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
});

describe('label room', () => {
  const row = (label: string) =>
    ({
      label,
      text: '100,0 %',
      value: 1,
      kind: 'focus',
      status: 'publie',
      note: null,
    }) as unknown as Parameters<typeof rankingLayout>[0][number];
  const series = (name: string) =>
    ({
      years: [2014, 2019],
      series: [
        {
          name,
          kind: 'focus',
          startText: '1',
          endText: '2',
          points: [
            { year: 2014, value: 1 },
            { year: 2019, value: 2 },
          ],
        },
      ],
      head: null,
      note: null,
      level: null,
    }) as unknown as Parameters<typeof seriesLayout>[0];

  test('a blank label fits', () => {
    expect(tooWidePiece('')).toBeNull();
  });

  test('what is said to fit is drawn by every form, and one letter more is refused by one of them', () => {
    const found = tooWidePiece('m'.repeat(34));
    const fits = found?.fits ?? '';
    expect(textWidth(fits, fontSize, 700)).toBeGreaterThan(100);
    expect(() => rankingLayout([row(fits)], 288, 0)).not.toThrow();
    expect(() => seriesLayout(series(fits))).not.toThrow();
    expect(() => seriesLayout(series(`${fits}m`))).toThrow('too wide');
  });
});
