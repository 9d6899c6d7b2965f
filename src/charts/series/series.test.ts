import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedLines, inventedSlope } from '../fixtures/invented-series.ts';
import { textClashes } from '../fixtures/text-clashes.ts';
import { renderSvg } from '../render-svg.ts';
import { series } from './series.ts';

const draw = (input: typeof inventedSlope) => new JSDOM(renderSvg(series(input))).window.document;

test('has a reviewed drawing for two years and one for five', async () => {
  const file = (input: typeof inventedSlope) => `${renderSvg(series(input), { standalone: true })}\n`;
  await expect(file(inventedSlope)).toMatchFileSnapshot('../fixtures/slope.svg');
  await expect(file(inventedLines)).toMatchFileSnapshot('../fixtures/lines.svg');
});

test.each([288, 384, 640])('cuts no text and lets none touch another at %i px', (width) => {
  for (const input of [inventedSlope, inventedLines]) {
    expect(textClashes(renderSvg(series({ ...input, width })), width)).toEqual([]);
  }
});

test('three equal ends keep three labels apart', () => {
  const equal = inventedSlope.series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, value: 7, doubtful: false })),
  }));
  expect(textClashes(renderSvg(series({ ...inventedSlope, series: equal })), 288)).toEqual([]);
});

test('a missing year cuts the line in two, and leaves its other points', () => {
  const path = draw(inventedLines).querySelector('.g-line.g-focus > path')?.getAttribute('d') ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(draw(inventedLines).querySelectorAll('.g-dot.g-focus > path')).toHaveLength(4);
});

test('time is to scale: three years take less room than five', () => {
  const [a = 0, b = 0, c = 0, d = 0] = [...draw(inventedLines).querySelectorAll('.g-dot.g-qpv > circle')].map(
    (dot) => Number(dot.getAttribute('cx')),
  );
  expect((b - a) / (d - c)).toBeCloseTo(3 / 5, 1);
});

test('a single year is no line', () => {
  expect(() => series({ ...inventedSlope, years: [2014] })).toThrow('Too few years');
});
