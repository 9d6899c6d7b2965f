import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../../scripts/serving/static-server.ts';
import type { BrowserTab, WindowSize } from './browser-tab.ts';
import type { DrivenBrowser } from './browsers.ts';

/** What a group of tests in one browser holds. */
export interface VisitIn {
  /** Opens an address of the site, « /errata/ », in the one tab. */
  readonly open: (address: string, size: WindowSize) => Promise<BrowserTab>;
}

/** Serves a built folder and starts a browser for the tests of a group. */
export function visitIn(browser: DrivenBrowser, folder: string): VisitIn {
  let server: RunningServer | null = null;
  let tab: BrowserTab | null = null;
  beforeAll(async () => {
    server = await startServer({ folder, basePath: '/', port: 0 });
    tab = await browser.start();
  });
  afterAll(async () => {
    await tab?.close();
    await server?.close();
  });
  return {
    open: async (address, size) => {
      if (tab === null || server === null) throw new Error(`${browser.name} has not started.`);
      await tab.open(`${server.url}${address.slice(1)}`, size);
      return tab;
    },
  };
}
