import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { type DrawnFigure, readDrawing } from '../drawn-labels.ts';
import { widestFigures } from '../figure-sample.ts';
import { labelDefects } from '../label-defects.ts';
import type { BrowserTab } from './browser-tab.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960] as const;
/** Of each form, the first figure with the longest name; Chromium looks at all of them. */
const sample = [
  ...Map.groupBy(widestFigures, ({ address }) => address.split('/')[2]?.split('-')[0]).values(),
].flatMap((figures) => figures.slice(0, 1));

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test.each(sample)('$address fills any width, and no word is over another or cut', async ({ address }) => {
      const tab = await open(address, { width: WIDTHS[0], height: 900 });
      expect(await defectsAtEachWidth(tab)).toEqual([]);
      await tab.evaluate(takeOtherFace);
      expect(await defectsAtEachWidth(tab)).toEqual([]);
    });
  });
}

async function defectsAtEachWidth(tab: BrowserTab): Promise<readonly string[]> {
  const defects: string[] = [];
  for (const width of WIDTHS) {
    await tab.resize({ width, height: 900 });
    const figure = await tab.evaluate(readDrawing);
    defects.push(...drawnDefects(figure, width).map((defect) => `at ${width} px: ${defect}`));
  }
  return defects;
}

function drawnDefects(figure: DrawnFigure, width: number): readonly string[] {
  const drawn = figure.right - figure.left;
  return [
    ...labelDefects(figure),
    ...(drawn < Math.min(width, 288) - 1 || figure.windowWidth - drawn > 33
      ? [`the drawing takes ${drawn} of ${figure.windowWidth}`]
      : []),
    ...(drawn >= 560 && figure.trackWidth < drawn / 2 - 1
      ? [`the marks take ${figure.trackWidth} of ${drawn}`]
      : []),
  ];
}

/** Sets the page in the face that most readers have where ours does not load. Runs inside the browser. */
function takeOtherFace(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body, .g { font-family: Arial !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
