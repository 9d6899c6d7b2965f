import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { textClashes } from '../fixtures/text-clashes.ts';
import { renderSvg } from '../render-svg.ts';
import { strip } from './strip.ts';

test('has a reviewed drawing', async () => {
  await expect(`${renderSvg(strip(inventedStrip), { standalone: true })}\n`).toMatchFileSnapshot(
    '../fixtures/strip.svg',
  );
});

test.each([288, 384, 640])('cuts no text and lets none touch another at %i px', (width) => {
  expect(textClashes(renderSvg(strip({ ...inventedStrip, width })), width)).toEqual([]);
});

test('the outlier is in place: on the end of the scale, far from the others', () => {
  const rows = inventedStrip.rows.filter(({ title }) => title === 'Logements');
  const { document } = new JSDOM(renderSvg(strip({ rows }))).window;
  const [, x = '0'] =
    /translate\(([\d.]+)/.exec(
      document.querySelector('.g-dot.g-focus > path')?.getAttribute('transform') ?? '',
    ) ?? [];
  expect(Number(x)).toBeCloseTo(281, 0);
});

test('refuses an empty list', () => expect(() => strip({ rows: [] })).toThrow('Empty strip plot'));
