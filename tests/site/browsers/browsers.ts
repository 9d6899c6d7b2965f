import { provideFirefox } from '../../../scripts/provide/provide-firefox.ts';
import { provideWebKit } from '../../../scripts/provide/provide-webkit.ts';
import type { BrowserTab } from './browser-tab.ts';
import { openChromium } from './chromium-tab.ts';
import { openFirefox } from './firefox-tab.ts';
import { openWebKit } from './webkit-tab.ts';

/** A browser that the tests drive. */
export interface DrivenBrowser {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly start: () => Promise<BrowserTab>;
}

const chromium: DrivenBrowser = { name: 'Chromium', start: openChromium };
const firefox: DrivenBrowser = { name: 'Firefox', start: openFirefox };
const webKit: DrivenBrowser = { name: 'WebKit', start: openWebKit };

/** Chromium, that the tests of the site need, and of the two others those that are on this machine; the run says what to type for the rest. */
export const browsers: readonly DrivenBrowser[] = [
  chromium,
  ...(isProvided(provideFirefox) ? [firefox] : []),
  ...(isProvided(provideWebKit) ? [webKit] : []),
];

function isProvided(provide: () => unknown): boolean {
  try {
    provide();
    return true;
  } catch {
    return false;
  }
}
