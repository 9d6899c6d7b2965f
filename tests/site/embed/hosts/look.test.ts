import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dark, light } from '../../../../src/charts/palette.ts';
import { channels } from '../../png.ts';
import { codesOf } from './pasted-codes.ts';
import { visitHosts } from './visit-hosts.ts';

const openHost = visitHosts();
const { address, frame } = codesOf('classement-taux-pauvrete');
const article = (code: string): string =>
  `<!doctype html><meta charset=utf-8><body style="background:#fff">${code}`;
const rgb = (hex: string): string => `rgb(${channels(hex).join(', ')})`;

test.each([
  ['dark', '', dark],
  ['light', '', light],
  ['dark', '#clair', light],
  ['light', '#clair', light],
  ['dark', '#sombre', dark],
  ['light', '#sombre', dark],
] as const)(
  'for a reader in %s, a frame whose address ends in « %s » has its colours',
  async (colorScheme, look, colors) => {
    const html = article(frame.replace(`src="${address}"`, `src="${address}${look}"`));
    const page = await openHost({ html, context: { colorScheme } });
    expect(await looksOf(page)).toEqual({
      paper: rgb(colors.paper),
      ink: rgb(colors.ink),
      mark: rgb(colors.mark),
      focus: rgb(colors.brick),
      top: 0,
    });
  },
);

test.each([
  ['dark', '#clair', light],
  ['light', '#sombre', dark],
  ['dark', '', dark],
] as const)(
  'for a reader in %s, an image whose address ends in « %s » has its paper',
  async (colorScheme, look, colors) => {
    const html = article(
      `<img src="${address}graphique.svg${look}" style="display:block;position:fixed;top:0;left:0">`,
    );
    const page = await openHost({ html, context: { colorScheme } });
    const { data } = await readPixel(page);
    expect(data).toEqual(channels(colors.paper));
  },
);

test('no link of a frame takes the chart away', async () => {
  const page = await openHost({ html: article(frame) });
  const inner = innerFrame(page);
  for (const summary of await inner.locator('summary').all()) await summary.click();
  const links = await inner.locator('a:visible').all();
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const opened = page.context().waitForEvent('page');
    await link.click();
    await (await opened).close();
    expect(innerFrame(page).url()).toBe(address);
  }
});

function innerFrame(page: Page) {
  const inner = page.frames()[1];
  if (inner === undefined) throw new Error('No frame.');
  return inner;
}

async function looksOf(page: Page) {
  return await innerFrame(page).evaluate(() => {
    const colorOf = (selector: string, property: 'fill' | 'color' | 'backgroundColor'): string => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`No "${selector}".`);
      return getComputedStyle(element)[property];
    };
    return {
      paper: colorOf('body', 'backgroundColor'),
      ink: colorOf('h1', 'color'),
      mark: colorOf('.g-dot:not(.g-focus)', 'fill'),
      focus: colorOf('.g-dot.g-focus', 'fill'),
      top: scrollY,
    };
  });
}

async function readPixel(page: Page): Promise<{ readonly data: readonly number[] }> {
  const bytes = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
  const { default: sharp } = await import('sharp');
  return { data: [...(await sharp(bytes).removeAlpha().raw().toBuffer())] };
}
