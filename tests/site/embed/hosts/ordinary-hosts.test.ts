import { describe, expect, test } from 'vitest';
import { article } from './article.ts';
import { expectSourced } from './expect-sourced.ts';
import { codesOf } from './pasted-codes.ts';
import { shownOn } from './shown.ts';
import { visitHosts } from './visit-hosts.ts';

const open = visitHosts();
const forms = [
  'classement-taux-pauvrete',
  'taux-allocataires-rsa',
  'evolution-taux-pauvrete',
  'pente-taux-pauvrete',
  'profil',
];

describe.each(forms)('%s, pasted', (figure) => {
  const codes = codesOf(figure);

  test('as a frame, shows its drawing and its source in an ordinary article, with no scroll bar', async () => {
    const { frames } = await shownOn(await open({ html: article(codes.frame) }));
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expectSourced(frames[0]?.words ?? '', codes.headline);
  });

  test('in a column of 320 px, as a frame and as an image, shows whole', async () => {
    const html = article(`${codes.frame}${codes.image}`, 'body{margin:0}figure{margin:0}');
    const page = await open({ html, context: { viewport: { width: 320, height: 600 } } });
    const { frames, images } = await shownOn(page);
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expect(images).toEqual([320]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('without JavaScript, shows the same', async () => {
    const html = article(`${codes.frame}${codes.image}`);
    const { frames, images, words } = await shownOn(
      await open({ html, context: { javaScriptEnabled: false } }),
    );
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expect(images).toHaveLength(1);
    expectSourced(frames[0]?.words ?? '', codes.headline);
    expectSourced(words, codes.headline);
  });
});

test('three embeds on a page all show, each with its own words, and no identifier is given twice', async () => {
  const three = forms.slice(0, 3).map(codesOf);
  const page = await open({ html: article(three.map(({ frame, image }) => frame + image).join('\n')) });
  const { frames, images } = await shownOn(page);
  expect(frames.map(({ hasDrawing }) => hasDrawing)).toEqual([true, true, true]);
  three.forEach(({ headline }, index) => expectSourced(frames[index]?.words ?? '', headline));
  expect(images).toHaveLength(3);
  expect(await page.locator('[id]').count()).toBe(0);
});

test('a dark page of a reader who has a dark screen keeps its words readable', async () => {
  const { frame } = codesOf('classement-taux-pauvrete');
  const html = article(frame, ':root{color-scheme:dark}body{background:#000;color:#fff}');
  for (const colorScheme of ['dark', 'light'] as const) {
    const page = await open({ html, context: { colorScheme } });
    await shownOn(page);
    const [paper = [], ink = []] = (await page.frames()[1]?.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color].map((value) => (value.match(/[\d.]+/gu) ?? []).map(Number));
    })) ?? [[], []];
    // Opaque: no alpha, or an alpha of 1.
    expect(paper.length === 3 || paper[3] === 1).toBe(true);
    expect(Math.abs(brightness(paper) - brightness(ink))).toBeGreaterThan(150);
  }
});

test('on paper the frame has its drawing, its source and its own address', async () => {
  const codes = codesOf('classement-taux-pauvrete');
  const page = await open({ html: article(codes.frame) });
  await page.emulateMedia({ media: 'print' });
  const { frames, words } = await shownOn(page);
  expect(frames).toMatchObject([{ hasDrawing: true }]);
  expectSourced(frames[0]?.words ?? '', codes.headline);
  expectSourced(words, codes.headline);
});

function brightness([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return (red + green + blue) / 3;
}
