import sharp from 'sharp';
import { expect, test } from 'vitest';
import { light } from '../../src/charts/palette.ts';
import { imagePalette, indexedPng } from './indexed-png.ts';

const palette = imagePalette('<svg/>');
const draw = (colors: readonly (readonly number[])[]): Buffer =>
  indexedPng(
    { width: 3, height: 1, pixels: Uint8Array.from(colors.flatMap((one) => [...one, 255])) },
    palette,
  );

test('a pixel takes the nearest colour of the palette, and another program reads it', async () => {
  const near = palette.slice(0, 3).map((color) => color.map((value) => Math.min(255, value + 3)));
  const { data, info } = await sharp(draw(near)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([3, 1]);
  expect([...data]).toEqual(palette.slice(0, 3).flat());
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

test('the paper, the words and the focus have their own colours in every image, the borders of a map where there is one', () => {
  for (const svg of ['<svg/>', '<g class="g-ticks"/>'])
    expect(imagePalette(svg)).toEqual(
      expect.arrayContaining([light.paper, light.ink, light.brick].map(channels)),
    );
  expect(imagePalette('<path stroke="#b3a996"/>')).toContainEqual(channels('#b3a996'));
  expect(palette).not.toContainEqual(channels('#b3a996'));
});

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
