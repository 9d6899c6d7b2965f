import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imagePalette, indexedPng } from './indexed-png.ts';

const draw = (colors: readonly (readonly number[])[]): Buffer =>
  indexedPng({ width: 3, height: 1, pixels: Uint8Array.from(colors.flatMap((one) => [...one, 255])) });

test('a pixel takes the nearest colour of the palette, and another program reads it', async () => {
  const near = imagePalette.slice(0, 3).map((color) => color.map((value) => Math.min(255, value + 3)));
  const { data, info } = await sharp(draw(near)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([3, 1]);
  expect([...data]).toEqual(imagePalette.slice(0, 3).flat());
});

test('it is one of four bits a pixel, with a palette, and the same twice', () => {
  const png = draw([
    [0, 0, 0],
    [255, 255, 255],
    [200, 60, 30],
  ]);
  expect([...png.subarray(24, 26)]).toEqual([4, 3]);
  expect(
    png.equals(
      draw([
        [0, 0, 0],
        [255, 255, 255],
        [200, 60, 30],
      ]),
    ),
  ).toBe(true);
});
