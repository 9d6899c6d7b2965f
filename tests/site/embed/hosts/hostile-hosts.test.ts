import { describe, expect, test } from 'vitest';
import { addressedSite } from '../site-facts.ts';
import { article } from './article.ts';
import { expectSourced } from './expect-sourced.ts';
import { codesOf } from './pasted-codes.ts';
import { shownOn } from './shown.ts';
import { stripHtml } from './strip-html.ts';
import { visitHosts } from './visit-hosts.ts';

const open = visitHosts();
const codes = codesOf('classement-taux-pauvrete');
const { origin } = new URL(addressedSite.publicAddress);

describe('a host with a strict content policy', () => {
  test('that allows the site alone shows the frame and the image, though it refuses the styles of the code', async () => {
    const policy = `default-src 'none'; img-src ${origin}; frame-src ${origin}`;
    const html = article(`${codes.frame}${codes.image}`);
    const { frames, images } = await shownOn(
      await open({ html, headers: { 'content-security-policy': policy } }),
    );
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expect(images).toHaveLength(1);
    expectSourced(frames[0]?.words ?? '', codes.headline);
  });

  test('that allows nobody still has the sentence and its source', async () => {
    const headers = { 'content-security-policy': "default-src 'none'" };
    for (const code of [codes.frame, codes.image]) {
      const { frames, images, words } = await shownOn(await open({ html: article(code), headers }));
      expect([frames.filter(({ hasDrawing }) => hasDrawing), images]).toEqual([[], []]);
      expectSourced(words, codes.headline);
    }
  });
});

describe.each(['allow-scripts', ''])('a host that puts frames in sandbox="%s"', (sandbox) => {
  const html = article(codes.frame.replace('<iframe', `<iframe sandbox="${sandbox}"`));

  test('shows the drawing and its source, with no scroll bar, in the font of the site', async () => {
    const page = await open({ html });
    const { frames } = await shownOn(page);
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expectSourced(frames[0]?.words ?? '', codes.headline);
    const fonts = await page
      .frames()[1]
      ?.evaluate(async () => (await document.fonts.load('16px AHN')).length);
    expect(fonts).toBe(1);
  });

  test('lets a reader open the table', async () => {
    const page = await open({ html });
    await shownOn(page);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('table').isVisible()).toBe(false);
    await frame.locator('summary').first().click();
    expect(await frame.locator('table').isVisible()).toBe(true);
  });
});

test('a content manager that takes frames away leaves the sentence, its source and its address', async () => {
  const { frames, words } = await shownOn(
    await open({ html: article(stripHtml(codes.frame, { without: ['iframe'] })) }),
  );
  expect(frames).toEqual([]);
  expectSourced(words, codes.headline);
});

test('a content manager that takes styles away shows frame and image whole', async () => {
  const attributes = 'src alt href title width height'.split(' ');
  const html = article(stripHtml(`${codes.frame}${codes.image}`, { without: ['style'], attributes }));
  expect(html).not.toContain('style="');
  const { frames, images } = await shownOn(await open({ html }));
  expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
  expect(images).toEqual([320]);
});

describe('a feed reader, that leaves text and images', () => {
  const rules = { without: ['iframe', 'script', 'style'], attributes: ['src', 'alt', 'href'] };

  test('shows the image and its sentence, whose alternative says the finding', async () => {
    const page = await open({ html: article(stripHtml(codes.image, rules)) });
    const { images, words } = await shownOn(page);
    expect(images).toEqual([320]);
    expectSourced(words, codes.headline);
    expect(((await page.locator('img').getAttribute('alt')) ?? '').length).toBeGreaterThan(40);
  });

  test('shows the sentence of a frame', async () => {
    const { words } = await shownOn(await open({ html: article(stripHtml(codes.frame, rules)) }));
    expectSourced(words, codes.headline);
  });

  test('shows the sentence of an image that does not load', async () => {
    const html = article(
      stripHtml(codes.image, rules).replaceAll(/graphique(?:-etroit)?\.svg/gu, 'perdu.svg'),
    );
    const { images, words } = await shownOn(await open({ html }));
    expect(images).toEqual([]);
    expectSourced(words, codes.headline);
  });
});
