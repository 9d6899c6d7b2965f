import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { renderSvg } from '../render-svg.ts';
import { stripShapes } from './strip-marks.ts';
import { stripMarksIn } from './strip-place.ts';
import { strip } from './strip.ts';

describe('strip marks', () => {
  const { document } = new JSDOM(renderSvg(strip(inventedStrip))).window;
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const strokes = (selector: string) =>
    document.querySelector(selector)?.getAttribute('d')?.match(/M/g)?.length ?? 0;

  test('each plain value of another neighbourhood is a stroke, each doubtful one a hollow point', () => {
    const others = inventedStrip.rows.flatMap((row) => row.others);
    expect(strokes('.g-ticks > path')).toBe(others.filter(({ doubtful }) => !doubtful).length);
    expect(count('.g-doubt:not(.g-focus, .g-mel) > circle')).toBe(
      others.filter(({ doubtful }) => doubtful).length,
    );
  });

  test('the focus is a diamond, hollow where it is doubtful, none where it is missing', () => {
    expect([count('.g-dot.g-focus > path'), count('.g-doubt.g-focus > path')]).toEqual([4, 1]);
    expect(document.querySelector('.g-missing')?.textContent).toBe('n. r.');
  });

  test('metropolis and median have their strokes and their labels', () => {
    expect([strokes('.g-line.g-mel > path'), count('.g-doubt.g-mel > path'), count('.g-mel > text')]).toEqual(
      [4, 1, 5],
    );
    expect([strokes('.g-line.g-qpv > path'), count('.g-median > text')]).toEqual([5, 5]);
  });
});

describe('strip shapes', () => {
  const [row] = inventedStrip.rows;
  if (row === undefined) throw new Error('No row.');
  const room = { x: [0, 100], inset: 0, y: 20 } as const;

  it('draws the axis of every strip first', () => {
    expect(stripShapes([stripMarksIn(row, room)]).length).toBeGreaterThan(5);
  });
});
