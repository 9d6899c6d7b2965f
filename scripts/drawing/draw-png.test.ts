import sharp from 'sharp';
import { expect, test } from 'vitest';
import { light } from '../../src/charts/palette.ts';
import { flatFileCss } from '../../src/standalone/standalone-css.ts';
import { standaloneSvg } from '../../src/standalone/standalone-svg.ts';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { drawPng } from './draw-png.ts';

const figure = inventFigure({
  values: { Aulnes: 9519, Bois: null, Cour: 1200 },
  focus: 'Aulnes',
  mel: 20_000,
});
const svg = standaloneSvg(figure, { edition: publishedEdition, address: null }, { css: flatFileCss(light) });
const wordless = svg.replace(/<text\b[^]*?<\/text>/gu, '');

test('where a text stands there is ink, and a text without its font would leave none', async () => {
  const [withWords, without] = await Promise.all([pixelsOf(svg), pixelsOf(wordless)]);
  const heads = [...svg.matchAll(/<text class="s-[a-z]+" x="(\d+)" y="(\d+)">([^<]+)</gu)];
  expect(heads.length).toBeGreaterThan(5);
  const bare = heads.filter(([, x, y, words = '']) => {
    const box = { left: Number(x), top: Number(y) - 9, width: 4 * words.length, height: 10 };
    return changed(withWords, without, box) < 2 * words.length;
  });
  expect(bare).toEqual([]);
});

test('the names and the values of the rows have ink too', async () => {
  const [withWords, without] = await Promise.all([pixelsOf(svg), pixelsOf(wordless)]);
  const top = Number(/<g transform="translate\(16 (\d+)\)">/u.exec(svg)?.[1]);
  const columns = [
    { left: 16, width: 100 },
    { left: 270, width: 34 },
  ];
  for (const column of columns)
    expect(changed(withWords, without, { ...column, top: top + 30, height: 70 })).toBeGreaterThan(150);
});

/** The least distance, over the pixels, of the three channels to a colour: the greatest difference in one of them. */
function nearest(data: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  let least = 255;
  for (let at = 0; at + 2 < data.length; at += 3) {
    const distance = Math.max(
      Math.abs((data[at] ?? 0) - red),
      Math.abs((data[at + 1] ?? 0) - green),
      Math.abs((data[at + 2] ?? 0) - blue),
    );
    least = Math.min(least, distance);
  }
  return least;
}

test('the words have the colour of ink, and a text in bold has more of it', async () => {
  const { data } = await pixelsOf(svg);
  // The palette may move a colour by a few steps of 255, no more.
  expect(nearest(data, [0x1f, 0x1b, 0x16])).toBeLessThanOrEqual(12);
  const one = (weight: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#fff"/><text y="15" font-weight="${weight}">Mons</text></svg>`;
  const ink = async (weight: number): Promise<number> =>
    (await pixelsOf(one(weight))).data.reduce((sum, value) => sum + 255 - value, 0);
  expect(await ink(700)).toBeGreaterThan(1.1 * (await ink(400)));
});

test('the narrow no-break space, which the font lacks, is drawn as a space', async () => {
  const words = (space: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#fff"/><text y="15">9${space}519</text></svg>`;
  const job = { width: 60 };
  expect(drawPng({ svg: words('\u{202F}'), ...job })).toEqual(drawPng({ svg: words('\u{A0}'), ...job }));
});

test('the image has a palette, the width asked for, and the same bytes each time', async () => {
  const draw = (): Buffer => drawPng({ svg, width: 640 });
  const [one, two] = [await draw(), await draw()];
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 640 });
  expect(one[indexedColor.at]).toBe(indexedColor.type);
  expect(one.equals(two)).toBe(true);
});

/** Where the header of a PNG says how its colours are written, and what it says of a palette. */
const indexedColor = { at: 25, type: 3 } as const;

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
}

async function pixelsOf(drawing: string): Promise<Pixels> {
  const width = Number(/ width="(\d+)"/u.exec(drawing)?.[1]);
  const png = drawPng({ svg: drawing, width });
  return { data: await sharp(png).removeAlpha().raw().toBuffer(), width };
}

/** How many pixels of a box two images differ in by more than a shade. */
function changed(
  one: Pixels,
  other: Pixels,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): number {
  let count = 0;
  for (let y = box.top; y < box.top + box.height; y += 1)
    for (let x = box.left; x < Math.min(box.left + box.width, one.width); x += 1) {
      const at = 3 * (y * one.width + x);
      if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 40) count += 1;
    }
  return count;
}
