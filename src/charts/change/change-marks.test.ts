import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inventedChange } from '../fixtures/invented-change.ts';
import { renderSvg } from '../render-svg.ts';
import { isLinked } from './change-marks.ts';
import { change } from './change.ts';

describe('changeMarks', () => {
  const { document } = new JSDOM(renderSvg(change(inventedChange))).window;
  const count = (selector: string) => document.querySelectorAll(selector).length;

  test('a stroke joins two plain values, and only them', () => {
    // 12 rows and 2 references less the 5 that lack or doubt a value; the key, and the stroke of the earlier date in it.
    expect(count('.g-link:not(.g-from) > line')).toBe(9 + 2);
  });

  test('a missing date has no mark', () => {
    const known = inventedChange.rows.filter(({ from }) => from !== null).length;
    expect(count('.g-from > *')).toBe(known);
    const later = inventedChange.rows.filter(({ value }) => value !== null).length;
    expect(count('.g-dot:not(.g-key) > *, .g-doubt:not(.g-from) > *')).toBe(later);
  });

  test('a doubtful value is hollow at either date', () => {
    expect([count('.g-doubt.g-from > circle'), count('.g-doubt:not(.g-from) > circle')]).toEqual([1, 1]);
  });

  test('the focus and the references have their own classes', () => {
    expect([count('.g-link.g-focus > line'), count('.g-dot.g-focus > path')]).toEqual([2, 1]);
    expect([count('.g-dot.g-mel > path'), count('.g-dot.g-qpv > circle')]).toEqual([1, 1]);
  });
});

describe('isLinked', () => {
  test('two values are joined only where both are known and plain', () => {
    const linked = inventedChange.rows.filter(isLinked).map(({ label }) => label);
    expect(linked).toEqual(
      inventedChange.rows
        .map(({ label }) => label)
        .filter(
          (label) =>
            !['Sans chiffre', 'Sans départ', 'Départ douteux', 'Chiffre rond', 'Ensemble des QPV'].includes(
              label,
            ),
        ),
    );
  });
});
