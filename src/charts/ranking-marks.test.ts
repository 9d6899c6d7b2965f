import { expect, test } from 'vitest';
import { inventedRows } from './fixtures/invented-ranking.ts';
import { rankingLayout } from './ranking-layout.ts';
import { rankingMarks } from './ranking-marks.ts';
import { renderSvg } from './render-svg.ts';

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
