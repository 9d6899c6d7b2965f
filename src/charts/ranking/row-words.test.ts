import { expect, test } from 'vitest';
import { inventedRows } from '../fixtures/invented-ranking.ts';
import { renderSvg } from '../render-svg.ts';
import { rankingLayout } from './ranking-layout.ts';
import { axisMarks, bandMarks, labelMarks, pixel, valueMarks } from './row-words.ts';

const layout = rankingLayout(inventedRows, 288, 20);
const draw = (marks: Parameters<typeof renderSvg>[0]['marks']) =>
  renderSvg({
    width: 288,
    x: { type: 'linear', domain: [0, 100], range: [layout.trackStart, layout.trackEnd], axis: null },
    y: { type: 'identity', axis: null },
    marks: marks ?? [],
  });

test('a missing value looks like one, the others take the emphasis', () => {
  const svg = draw(valueMarks(layout.rows, 288, ' g-mel'));
  expect(svg.match(/class="g-value g-mel"/g)).toHaveLength(1);
  expect(svg).toMatch(/class="g-value g-missing"[^>]*><text[^>]*>n\. r\.<\/text><\/g>/);
});

test('every row has a leader, each tick its line and its words', () => {
  const svg = draw(axisMarks(layout, [{ value: 50, x: 0, text: '50 %' }]));
  expect(svg.match(/<line/g)).toHaveLength(inventedRows.length + 1);
  expect(svg).toContain('50 %');
});

test('names and notes are two groups', () => {
  expect(draw(labelMarks(layout.rows, ' g-focus')).match(/class="[^"]+"/g)).toEqual([
    'class="g"',
    'class="g-row g-focus"',
    'class="g-note"',
  ]);
});

test('a band goes past both edges of the drawing, whatever the scale', () => {
  expect(draw(bandMarks(layout.rows.slice(0, 1), 288))).toContain('x="-6"');
  expect(pixel(() => 7)).toMatchObject({ scale: null });
});
