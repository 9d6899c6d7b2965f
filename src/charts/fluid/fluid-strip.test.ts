import { expect, it } from 'vitest';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { fluidHtml } from './fluid-html.ts';
import { fluidStrip } from './fluid-strip.ts';

const strip = fluidStrip(inventedStrip);

it('has a reviewed drawing', async () => {
  await expect(fluidHtml(strip, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-strip.html');
});
it('has a row an indicator, with its value, that of the metropolis and the ends of its scale', () => {
  expect(strip.rows.map(({ label }) => label)).toEqual(inventedStrip.rows.map(({ title }) => title));
  expect(strip.rows.every(({ ends }) => ends?.every((end) => end !== ''))).toBe(true);
});
it('draws a stroke or a point for each other neighbourhood', () => {
  for (const [index, { drawn }] of strip.rows.entries()) {
    const sure = inventedStrip.rows[index]?.others.filter(({ doubtful }) => !doubtful).length ?? 0;
    const group = /<g class="g-ticks[^"]*">(.*?)<\/g>/u.exec(drawn.marks)?.[1] ?? '';
    expect(group.match(/[Mm]\d|<line/gu) ?? []).toHaveLength(sure);
  }
});
it('refuses to draw nothing', () => {
  expect(() => fluidStrip({ rows: [] })).toThrow('Empty strip plot');
});
