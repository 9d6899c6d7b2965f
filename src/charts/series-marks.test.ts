import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedSlope } from './fixtures/invented-series.ts';
import { renderSvg } from './render-svg.ts';
import { series } from './series.ts';

const { document } = new JSDOM(renderSvg(series(inventedSlope))).window;
const count = (selector: string) => document.querySelectorAll(selector).length;

test('the others are one path, without the rows that lack two plain values', () => {
  expect(count('.g-thread > path')).toBe(1);
  expect(document.querySelector('.g-thread > path')?.getAttribute('d')?.match(/M/g)).toHaveLength(5);
});
test('a value that no line reaches is a point, hollow where it is doubtful', () => {
  expect(count('.g-dot:not(.g-focus, .g-mel, .g-qpv) > circle')).toBe(2);
  expect(count('.g-doubt > circle')).toBe(1);
});
test('the focus is a line with diamonds, the metropolis one with squares', () => {
  expect([count('.g-line.g-focus > path'), count('.g-dot.g-focus > path')]).toEqual([1, 2]);
  expect([count('.g-line.g-mel > path'), count('.g-dot.g-mel > path')]).toEqual([1, 2]);
});
test('a reference with a single date has no line', () => {
  expect([count('.g-line.g-qpv > path'), count('.g-dot.g-qpv > circle')]).toEqual([0, 1]);
});
