import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/provide/launch-chromium.ts';
import { type RunningServer, startServer } from '../../scripts/serving/static-server.ts';

/** What a file of tests in a browser holds. */
export interface SiteVisit {
  /** Opens an address of the site, « /errata/ », in a window of 1,280 px and in light; the tab may be that of the test before. */
  readonly open: (address: string) => Promise<Page>;
  /** Empties the tab, for a test that must listen before it goes anywhere. */
  readonly openBlank: () => Promise<Page>;
  /** The full address of an address of the site. */
  readonly urlOf: (address: string) => string;
}

/** What a file of tests in a browser may ask for. */
export interface VisitOptions {
  /** The path that the folder is served under; `/` unless said otherwise. */
  readonly basePath?: string;
  readonly context?: BrowserContextOptions;
  /** Arguments of the browser besides the usual ones. */
  readonly flags?: readonly string[];
}

/** Serves a built folder and starts a browser, with one context, for the tests of a file. */
export function visitSite(folder: string, options: VisitOptions = {}): SiteVisit {
  let browser: Browser | null = null;
  let server: RunningServer | null = null;
  let tab: Page | null = null;
  beforeAll(async () => {
    server = await startServer({ folder, basePath: options.basePath ?? '/', port: 0 });
    browser = await launchChromium(options.flags);
    await browser.newContext(options.context);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const urlOf = (address: string): string => `${server?.url ?? ''}${address.slice(1)}`;
  const openBlank = async (): Promise<Page> => {
    const context = browser?.contexts()[0];
    if (context === undefined) throw new Error('The browser has not started.');
    tab ??= await context.newPage();
    return await emptied(tab);
  };
  const open = async (address: string): Promise<Page> => {
    const page = await openBlank();
    await page.goto(urlOf(address));
    return page;
  };
  return { open, openBlank, urlOf };
}

/** The events that tests listen to. */
const HEARD = ['console', 'pageerror', 'request', 'requestfailed', 'response'] as const;

/** A tab as if it were new, which takes a tenth of the time: nothing shown, heard or routed is left from the test before. */
async function emptied(page: Page): Promise<Page> {
  for (const event of HEARD) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.goto('about:blank');
  return page;
}
