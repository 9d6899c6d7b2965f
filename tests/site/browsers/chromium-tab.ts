import { launchChromium } from '../../../scripts/provide/launch-chromium.ts';
import { type BrowserTab, fromJson, inJson, waitForFonts } from './browser-tab.ts';

/** Starts a Chromium with one tab. */
export async function openChromium(): Promise<BrowserTab> {
  const browser = await launchChromium();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const evaluate: BrowserTab['evaluate'] = async (run, argument) =>
    fromJson(await page.evaluate(`(${inJson(run)})(${JSON.stringify(JSON.stringify({ argument }))})`));
  return {
    open: async (url, size) => {
      await page.setViewportSize(size);
      await page.goto(url);
      await evaluate(waitForFonts);
    },
    evaluate,
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    close: () => browser.close(),
  };
}
