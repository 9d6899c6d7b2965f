import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../../src/dataset/read-data-folder.ts';
import { answerOf } from '../answer-in-json.ts';
import { dataGrowth } from '../content-growth.ts';
import { FALLBACK_FACES, openWithFace } from '../fallback-faces.ts';
import { lostOf } from '../lost-of-page.ts';
import { readTextLines } from '../text-line.ts';
import { visitSite } from '../visit-site.ts';
import { hardEmbeds } from './embed-sample.ts';
import { addressedSite } from './site-facts.ts';

const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960, 1200];
/** Height of paper without a line or a mark, at most, anywhere in the frame: in the columns of an article, where more sources take more lines, and at other widths. */
const MOST_LEFT = 90 * dataGrowth(loadDataset(readDataFolder('data')));
const MOST_BETWEEN = 180;
const COLUMNS = new Set([640, 736, 800]);
/** Height of the lowest row of those that have one scale for all, at most: higher, rows would be stretched to hide paper. */
const LOWEST_ROW = 36;

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
  await page.setViewportSize({ width: 320, height: one.height - MOST_BETWEEN });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px high in'));
  await page.setViewportSize({ width: 60, height: one.height });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px wide in'));
  await page.setViewportSize({ width: 640, height: Math.ceil(1440 + MOST_LEFT) });
  expect(await misfits(page)).toContainEqual(expect.stringContaining('px of paper'));
  expect(await misfits(page)).toContainEqual(expect.stringContaining('no row under'));
});

/** What does not fit in the window of a page: what would scroll, what is cut, and too much paper under the last line. */
async function misfits(page: Page): Promise<readonly string[]> {
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await answerOf(page, () => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const rows = boxes('.g-rows:not(.g-ends) > :has(> span + div + span)').map(({ height }) => height);
    return {
      width: scrollWidth,
      height: scrollHeight,
      marks: boxes('.g-box path'),
      row: rows.length === 0 ? 0 : Math.min(...rows),
    };
  });
  const lines = await answerOf(page, readTextLines);
  const cut = lines.filter(
    ({ left, right, bottom }) => left < -1 || right > window.width + 1 || bottom > window.height,
  );
  const paper = widestGap([...lines, ...whole.marks], window.height);
  const most = COLUMNS.has(window.width) ? MOST_LEFT : MOST_BETWEEN;
  return [
    ...(whole.width > window.width ? [`${whole.width} px wide in ${window.width}`] : []),
    ...(whole.height > window.height ? [`${whole.height} px high in ${window.height}`] : []),
    ...(paper > most ? [`${paper} px of paper left`] : []),
    ...(COLUMNS.has(window.width) && whole.row > LOWEST_ROW ? [`no row under ${whole.row} px`] : []),
    ...cut.map(({ words }) => `cut: ${words}`),
  ];
}

/** Height of the highest band, from the top of a window to its end, that holds nothing. */
function widestGap(boxes: readonly { readonly top: number; readonly bottom: number }[], end: number): number {
  let [last, widest] = [0, 0];
  for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
    widest = Math.max(widest, top - last);
    last = Math.max(last, bottom);
  }
  return Math.round(Math.max(widest, end - last));
}
