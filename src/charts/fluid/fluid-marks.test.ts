import * as Plot from '@observablehq/plot';
import { expect, it } from 'vitest';
import { fluidDrawing, fluidMarks } from './fluid-marks.ts';

const scale = {
  x: { type: 'linear', domain: [0, 10], range: [0, 1000], axis: null },
  y: { type: 'identity', axis: null },
} as const;

it('hands each mark to its row, its abscissa in per cent and its ordinate from the middle', () => {
  const marks = [
    Plot.dot(
      [
        [2, 20],
        [5, 60],
      ],
      { r: 4, className: 'a' },
    ),
  ];
  const [first, second] = fluidMarks({ ...scale, marks }, 2);
  expect(first?.marks).toBe('<g class="a"><circle cx="20%" r="4"/></g>');
  expect(second?.marks).toBe('<g class="a"><circle cx="50%" r="4"/></g>');
});
it('draws a rule that crosses all rows in each of them, from edge to edge', () => {
  const rows = fluidMarks({ ...scale, marks: [Plot.ruleX([4], { y1: 0, y2: 80, className: 'b' })] }, 2);
  expect(new Set(rows.map(({ rules }) => rules))).toEqual(
    new Set(['<g class="b"><line x1="40%" x2="40%" y1="-1" y2="100%"/></g>']),
  );
  expect(rows.every(({ marks }) => marks === '')).toBe(true);
});
it('keeps symbols whole in a drawing of their own, and lengths in per cent', () => {
  const [row] = fluidMarks(
    {
      ...scale,
      marks: [
        Plot.dot([[3, 20]], { r: 5, symbol: 'diamond', className: 'c' }),
        Plot.rect([0], { x1: 0, x2: 2.5, y1: 15, y2: 25, className: 'd' }),
      ],
    },
    1,
  );
  expect(row?.marks).toMatch(/<svg x="30%"><path d="M0,-/u);
  expect(row?.marks).toContain('<rect x="0%" width="25%" y="-5" height="10"/>');
});
it('hands strokes of a path out to their rows, stretched where there are many', () => {
  const stroke = (x: number, y: number) => [
    [x, y - 5],
    [x, y + 5],
  ];
  const coordinates = [stroke(1, 20), stroke(2, 60), stroke(3, 60), stroke(4, 60)];
  const marks = [Plot.geo({ type: 'MultiLineString', coordinates }, { className: 'e' })];
  const rows = fluidMarks({ ...scale, marks }, 2).map((row) => row.marks);
  expect(rows[0]).toBe('<g class="e"><line x1="10%" x2="10%" y1="-5" y2="5"/></g>');
  expect(rows[1]).toContain('<path d="M200 15v10m100-10v10m100-10v10"/>');
});
it('keeps the ordinates of a drawing that is one row', () => {
  expect(fluidDrawing({ ...scale, marks: [Plot.dot([[2, 30]], { r: 3, className: 'f' })] }, 100)).toBe(
    '<g class="f"><circle cx="20%" cy="30" r="3"/></g>',
  );
});
