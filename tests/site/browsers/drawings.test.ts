import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/site-folders.ts';
import { readDrawing } from '../drawn-labels.ts';
import { widestFigures } from '../figure-sample.ts';
import { labelDefects } from '../label-defects.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960];
/** Of each form, the first figure with the longest name; Chromium looks at all of them. */
const sample = [
  ...Map.groupBy(widestFigures, ({ address }) => address.split('/')[2]?.split('-')[0]).values(),
].flatMap((figures) => figures.slice(0, 1));

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test.each(sample)('$address fills any width, and no word is over another or cut', async ({ address }) => {
      const defects: string[] = [];
      for (const width of WIDTHS) {
        const tab = await open(address, { width, height: 900 });
        const figure = await tab.evaluate(readDrawing);
        const drawn = figure.right - figure.left;
        defects.push(...labelDefects(figure).map((defect) => `at ${width} px: ${defect}`));
        if (drawn < Math.min(width, 288) - 1 || figure.windowWidth - drawn > 33)
          defects.push(`at ${width} px the drawing takes ${drawn} of ${figure.windowWidth}`);
        if (drawn >= 560 && figure.trackWidth < drawn / 2 - 1)
          defects.push(`at ${width} px the marks take ${figure.trackWidth} of ${drawn}`);
      }
      expect(defects).toEqual([]);
    });
  });
}
