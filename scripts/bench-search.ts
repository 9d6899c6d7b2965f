import { launchChromium } from './provide/launch-chromium.ts';
import { startServer } from './serving/static-server.ts';
import { siteFolders } from './testing/site-folders.ts';

// npm run bench:search: how long the search of the built site takes to answer first, in a Chromium slowed four times, from the
// reading of its index to the results in the page.
const RUNS = 9;
const SLOWDOWN = 4;
const QUERIES = ['crèche', 'l’emploi', 'logements sociaux', '« police municipale »', 'biblioteque'];

const server = await startServer({ folder: siteFolders.published, basePath: '/', port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (const query of QUERIES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank');
      await page.goto(`${server.url}recherche/?q=${encodeURIComponent(query)}`);
      times.push(
        await page.evaluate(() => performance.getEntriesByName('recherche', 'measure')[0]?.duration ?? NaN),
      );
    }
    const sorted = times.toSorted((a, b) => a - b).map((time) => Math.round(time));
    console.log(
      `${query}: ${sorted[0]} ms at best, ${sorted[Math.floor(RUNS / 2)]} ms in the middle, ${sorted.at(-1)} ms at worst`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
