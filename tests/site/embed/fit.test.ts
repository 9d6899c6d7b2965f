import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FALLBACK_FACES, openWithFace } from '../fallback-faces.ts';
import { lostOf } from '../lost-of-page.ts';
import { readTextLines } from '../text-line.ts';
import { visitSite } from '../visit-site.ts';
import { hardEmbeds } from './embed-sample.ts';
import { addressedSite } from './site-facts.ts';

const WIDTHS = [288, 320, 480, 640, 960, 1200];
/** Paper left under the last line, at most: an estimate of words that is too wide leaves a line or two. */
const MOST_LEFT = 90;

const { openBlank, urlOf } = visitSite(addressedSite.folder, { basePath: '/mons/' });
const schema = z.object({ height: z.int() });
const sample = hardEmbeds(addressedSite.folder).map(({ address, beside }) => ({
  address,
  height: schema.parse(JSON.parse(beside('oembed.json'))).height,
}));
const faces = [null, ...FALLBACK_FACES].map((face) => ({ face, font: face?.name ?? 'its own font' }));
const cases = sample.flatMap((one) => faces.map((face) => ({ ...one, ...face })));

test.each(cases)(
  '$address, $height px high, fits without a scroll bar at any width, in $font',
  async ({ address, height, face }) => {
    const page = await openBlank();
    if (face === null) await page.goto(urlOf(address));
    else await openWithFace(page, urlOf(address), face);
    expect(
      await page.evaluate(async () => (await document.fonts.load('16px AHN').catch(() => [])).length),
    ).toBe(face === null ? 1 : 0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height });
      expect(await misfits(page), `${width} px wide`).toEqual([]);
    }
  },
);

test.each(sample)('$address, opened, has nothing wider than a phone', async ({ address }) => {
  const page = await openBlank();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(urlOf(address));
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await page.locator('table').isVisible()).toBe(true);
  expect(await lostOf(page)).toEqual([]);
});

test('a frame that is too low, or words that are cut, are seen', async () => {
  const page = await openBlank();
  const [one = { address: '/', height: 0 }] = sample;
  await page.goto(urlOf(one.address));
  await page.setViewportSize({ width: 320, height: one.height - MOST_LEFT - 20 });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px high in'));
  await page.setViewportSize({ width: 200, height: one.height });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px wide in'));
  await page.setViewportSize({ width: 320, height: one.height + MOST_LEFT });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px of paper'));
});

/** What does not fit in the window of a page: what would scroll, what is cut, and too much paper under the last line. */
async function misfits(page: Page): Promise<readonly string[]> {
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight, end: document.body.getBoundingClientRect().bottom };
  });
  const lines = await page.evaluate(readTextLines);
  const cut = lines.filter(
    ({ left, right, bottom }) => left < -1 || right > window.width + 1 || bottom > window.height,
  );
  return [
    ...(whole.width > window.width ? [`${whole.width} px wide in ${window.width}`] : []),
    ...(whole.height > window.height ? [`${whole.height} px high in ${window.height}`] : []),
    ...(window.height - whole.end > MOST_LEFT ? [`${window.height - whole.end} px of paper left`] : []),
    ...cut.map(({ words }) => `cut: ${words}`),
  ];
}
