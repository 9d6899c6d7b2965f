import type * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { inventedRows } from '../fixtures/invented-ranking.ts';
import { renderSvg } from '../render-svg.ts';
import { rankingLayout } from './ranking-layout.ts';
import { barMarks, baselineMarks, dotMarks, rankingMarks } from './ranking-marks.ts';

describe('ranking marks', () => {
  const layout = rankingLayout(inventedRows, 288, 20);
  const draw = (mark: 'dot' | 'bar') =>
    renderSvg({
      width: 288,
      height: 300,
      margin: 0,
      x: { type: 'linear', domain: [0, 100], range: [layout.trackStart, layout.trackEnd], axis: null },
      y: { type: 'identity', axis: null },
      marks: rankingMarks({ layout, flags: [], ticks: [], references: [], mark, width: 288 }),
    });

  test('a missing value has its words and a leader, and no mark', () => {
    expect(draw('dot').match(/<line/g)).toHaveLength(inventedRows.length);
    expect(draw('dot')).toContain(
      '<g class="g-value g-missing" text-anchor="end"><text x="288" y="245.5">n. r.</text></g>',
    );
  });

  test('dots and bars are two drawings of the same rows', () => {
    expect(draw('dot')).not.toContain('g-bar');
    expect(draw('bar')).not.toContain('g-dot');
    const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text);
    expect(words(draw('bar'))).toEqual(words(draw('dot')));
  });
});

describe('row marks', () => {
  const { rows } = rankingLayout(inventedRows, 288, 0);
  const focus = rows.filter(({ row }) => row.focus);
  const plain = rows.filter(({ row }) => !row.focus);
  const draw = (marks: Plot.Markish[]) =>
    renderSvg({
      x: { type: 'linear', domain: [0, 100], axis: null },
      y: { type: 'identity', axis: null },
      marks,
    });

  test('missing values have no mark', () => {
    const missing = rows.filter(({ row }) => row.value === null);
    expect(missing).toHaveLength(1);
    expect(draw([...dotMarks(missing, []), ...barMarks(missing, [])])).not.toMatch(/circle|rect|path/);
  });

  test('a doubtful focus is a hollow diamond', () => {
    const doubtful = focus.map((one) => ({ ...one, row: { ...one.row, doubtful: true } }));
    expect(draw(dotMarks([], doubtful))).toMatch(/class="g-doubt g-focus"[^>]*><path/);
  });

  test('the bar in focus is thicker', () => {
    const heights = [...draw(barMarks(plain, focus)).matchAll(/height="(\d+)"\/>/g)].map(([, height]) =>
      Number(height),
    );
    expect([...new Set(heights)]).toEqual([9, 13]);
  });

  test('a true zero is a full point on the baseline, a doubtful one a hollow point', () => {
    const svg = draw(baselineMarks(rows));
    expect(svg).toMatch(/<g class="g-zero"><circle[^>]*\/><\/g><g class="g-doubt"><circle[^>]*\/><\/g>/);
  });
});
