import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { type DrawnFigure, drawnLabels } from './drawn-labels.ts';
import { FALLBACK_FACES, openWithFace } from './fallback-faces.ts';
import { extremeFigures, widestFigures } from './figure-sample.ts';
import { labelDefects } from './label-defects.ts';
import { visitSite } from './visit-site.ts';

const { open, openBlank, urlOf } = visitSite(siteFolders.published);
const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960] as const;
/** Colours hang on no width, but words come and go with it: the narrowest drawing and a wide one are seen in every scheme. */
const COLOUR_WIDTHS: ReadonlySet<number> = new Set([288, 736]);
/** From this width of a drawing on, its marks take half of it. */
const HALF_FROM = 560;
const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('the sample has every form at its extremes', () => {
  const forms = new Set(widestFigures.map(({ address }) => address.split('/')[2]?.split('-')[0]));
  expect([...forms].toSorted()).toEqual(['classement', 'evolution', 'pente', 'profil', 'taux']);
  // No rate is doubtful in the table.
  const extremes = extremeFigures.map(({ extreme }) => extreme);
  expect(extremes.filter((one) => one === 'missing focus')).toHaveLength(5);
  expect(extremes.filter((one) => one === 'doubtful focus')).toHaveLength(4);
  expect(extremes.filter((one) => one === 'outlier')).toHaveLength(5);
});

describe.each([...widestFigures, ...extremeFigures])('$address, $extreme', ({ address }) => {
  test('no label of the drawing is over another, cut, under 12 px or faint, in any condition', async () => {
    const page = await open(address);
    expect(await defectsAtEachWidth(page, SCHEMES)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });
});

const fallen = widestFigures.flatMap(({ address }) => FALLBACK_FACES.map((face) => ({ address, face })));

test.each(fallen)('$address keeps its labels apart in $face.name', async ({ address, face }) => {
  const page = await openBlank();
  await openWithFace(page, urlOf(address), face);
  expect((await drawnLabels(page)).hasFont).toBe(false);
  expect(await defectsAtEachWidth(page, SCHEMES.slice(0, 1))).toEqual([]);
});

test('the typeface of the site is in use where it is not blocked', async () => {
  const page = await openBlank();
  await page.goto(urlOf(widestFigures[0]?.address ?? '/'));
  expect((await drawnLabels(page)).hasFont).toBe(true);
});

async function defectsAtEachWidth(
  page: Page,
  schemes: readonly (typeof SCHEMES)[number][],
): Promise<readonly string[]> {
  const defects: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of COLOUR_WIDTHS.has(width) ? schemes : schemes.slice(0, 1)) {
      await page.emulateMedia(scheme);
      const figure = await drawnLabels(page);
      const found = [...labelDefects(figure), ...widthDefects(figure)];
      defects.push(...found.map((defect) => `at ${width} px, ${Object.values(scheme).join(' ')}: ${defect}`));
    }
  }
  return defects;
}

/** What keeps a drawing from filling its column with marks, or sets its words too small for it. */
function widthDefects({ left, right, trackWidth, labels }: DrawnFigure): readonly string[] {
  const width = right - left;
  const least = Math.min(...labels.map(({ size }) => size));
  return [
    ...(width < HALF_FROM || trackWidth >= width / 2 - 1
      ? []
      : [`the marks take ${trackWidth} of ${width} px`]),
    ...(width < 400 || least >= 12 ? [] : [`words of ${least} px in ${width} px`]),
  ];
}
