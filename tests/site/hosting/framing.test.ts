import { createServer, type Server } from 'node:http';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/provide/launch-chromium.ts';
import { frozenUrl } from '../../../src/frozen/frozen-version.ts';
import { publishedVersions } from '../../../src/frozen/load-versions.ts';
import { FROZEN, HOSTED_PATH, hostedCopy, type HostedCopy } from './hosted-copy.ts';
import { startApache } from './start-apache.ts';
import { startNginx } from './start-nginx.ts';
import { freePort, type RunningHost } from './start-process.ts';

/** The first frozen version of the site. */
const REAL_VERSION = publishedVersions().map(({ figure, date, values }) =>
  frozenUrl(figure, values.vues[0]?.en_vue ?? '', date).slice(1),
)[0];

let copy: HostedCopy;
let browser: Browser;
beforeAll(async () => {
  copy = hostedCopy();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  copy[Symbol.dispose]();
});

describe.each([
  ['Apache', startApache],
  ['nginx', startNginx],
] as const)('pages served by %s', (_, start) => {
  let host: RunningHost;
  let other: Server;
  let article = '';
  beforeAll(async () => {
    host = await start(copy);
    const site = `${host.url}${HOSTED_PATH}`;
    const frames = [FROZEN, '', REAL_VERSION]
      .map((path) => `<iframe src="${site}${path}"></iframe>`)
      .join('');
    const port = await freePort();
    other = createServer((request, response) => {
      const policy =
        request.url === '/sandboxed' ? { 'content-security-policy': 'sandbox allow-scripts' } : {};
      response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(frames);
    });
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    article = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    other.close();
    await host.close();
  });

  // A page in a sandbox has no origin: « frame-ancestors * » would not match it, and the chart would stay blank.
  test.each(['/ordinary', '/sandboxed'])(
    'an embed shows, with its font, in the article %s of another site; any other page does not',
    async (path) => {
      const [embed, home, version] = await framesOf(article + path);
      expect(await embed?.textContent('h1')).toBe('Un graphique intégré');
      expect(await embed?.evaluate(async () => (await document.fonts.load('16px Ours')).length)).toBe(1);
      expect(home).toBeDefined();
      expect(await home?.content()).not.toContain('Mons-en-Bar');
      // Its own content policy names « 'self' », which a page without an origin could take for nobody.
      const drawn = version?.locator('img.frozen');
      expect(await drawn?.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(
        320,
      );
    },
  );
});

async function framesOf(address: string): Promise<readonly Frame[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page.frames().slice(1);
}
