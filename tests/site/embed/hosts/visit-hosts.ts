import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../../../scripts/provide/launch-chromium.ts';
import { hostRules } from '../../../../src/hosting/host-rules.ts';
import { addressedSite } from '../site-facts.ts';

/** Where the articles of these tests stand: another origin than the site. */
const JOURNAL = 'https://journal.example/article';

/** The page of somebody else that shows something of ours. */
export interface HostPage {
  readonly html: string;
  /** Headers of the answer: its content policy. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
}

/** Opens host pages in a browser where the invented addresses of the site and of the journal answer, and nobody else. */
export function visitHosts(): (host: HostPage) => Promise<Page> {
  let browser: Browser | null = null;
  let context: BrowserContext | null = null;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async ({ html, headers = {}, context: options = {} }) => {
    if (browser === null) throw new Error('The browser has not started.');
    await context?.close();
    context = await browser.newContext({ viewport: { width: 700, height: 900 }, ...options });
    await context.route('**/*', (route) => answer(route, html, headers));
    const page = await context.newPage();
    await page.goto(JOURNAL, { waitUntil: 'load' });
    return page;
  };
}

async function answer(route: Route, html: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const url = route.request().url();
  if (url === JOURNAL) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers });
  if (!url.startsWith(addressedSite.publicAddress)) return route.abort();
  const path = new URL(url).pathname.slice(new URL(addressedSite.publicAddress).pathname.length);
  const file = join(addressedSite.folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ body: readFileSync(file), ...typeOf(file), headers: siteHeaders(path, file) });
}

function typeOf(file: string): { readonly contentType: string } {
  const type = hostRules.types.find(({ extension }) => `.${extension}` === extname(file));
  return {
    contentType: `${type?.mime ?? 'application/octet-stream'}${type?.isText === true ? '; charset=utf-8' : ''}`,
  };
}

/** The headers that the host files beside the site ask for. */
function siteHeaders(path: string, file: string): Readonly<Record<string, string>> {
  const shared = hostRules.types.some(
    ({ extension, isShared }) => isShared && `.${extension}` === extname(file),
  );
  const rules = [
    ...hostRules.everywhere,
    ...(path.startsWith(`${hostRules.framedFolder}/`) ? [] : hostRules.unframed),
    ...(shared ? [hostRules.shared] : []),
  ];
  return Object.fromEntries(rules.map(({ name, value }) => [name, value]));
}
