import { launchChromium } from '../../../scripts/provide/launch-chromium.ts';
import { answerOf } from '../answer-in-json.ts';
import { type BrowserTab, waitForFonts } from './browser-tab.ts';

/** Starts a Chromium with one tab. */
export async function openChromium(): Promise<BrowserTab> {
  const browser = await launchChromium();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const evaluate: BrowserTab['evaluate'] = (run, argument) => answerOf(page, run, argument);
  return {
    open: async (url, size) => {
      await page.setViewportSize(size);
      await page.goto(url);
      await evaluate(waitForFonts);
    },
    resize: async (size) => {
      await page.setViewportSize(size);
      await evaluate(waitForFonts);
    },
    evaluate,
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    close: () => browser.close(),
  };
}
