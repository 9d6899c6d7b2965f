import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inventedSlope } from '../fixtures/invented-series.ts';
import { renderSvg } from '../render-svg.ts';
import { segments } from './series-marks.ts';
import { series } from './series.ts';

describe('series marks', () => {
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
});

describe('segments', () => {
  const point = (year: number, value: number | null, doubtful = false) => ({ year, value, doubtful });

  test('nothing is joined across a missing or a doubtful value, and a lone one has no line', () => {
    expect(
      segments([
        point(1, 10),
        point(2, 11),
        point(3, null),
        point(4, 12),
        point(5, 90, true),
        point(6, 13),
        point(7, 14),
      ]),
    ).toEqual([
      [
        [1, 10],
        [2, 11],
      ],
      [
        [6, 13],
        [7, 14],
      ],
    ]);
  });
  test('a line without values has none', () => expect(segments([point(1, null)])).toEqual([]));
});
