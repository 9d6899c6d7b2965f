import type { ImageJob } from '../../scripts/drawing/image-job.ts';
import { light } from '../../src/charts/palette.ts';
import { channels, inkIn, type Png } from './png.ts';

/** A line of words of a drawing, set outside any group that moves it. */
export interface SetText {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** The lines of words around the drawing of an image, where they stand in the units of its SVG. */
export function setTexts(svg: string): readonly SetText[] {
  const found = svg.matchAll(/<text class="[sc]-[a-z0-9]+" x="(\d+)" y="(\d+)">([^<]+)</gu);
  return [...found].map(([, x, y, words = '']) => ({ x: Number(x), y: Number(y), words }));
}

/** The lines that left no ink in an image, one sentence each. */
export function inkDefects(png: Png, { file, svg }: Pick<ImageJob, 'file' | 'svg'>): readonly string[] {
  const scale = png.width / Number(/ width="(\d+)"/u.exec(svg)?.[1]);
  return setTexts(svg).flatMap(({ x, y, words }) => {
    const box = {
      left: Math.round(x * scale),
      top: Math.round((y - 9) * scale),
      width: Math.round(4 * words.length * scale),
      height: Math.round(10 * scale),
    };
    const letters = words.replace(/\s/gu, '').length;
    const ink = inkIn(png, box, channels(light.paper));
    return ink >= 2 * letters * scale * scale ? [] : [`${file}: no ink under « ${words} » (${ink} px)`];
  });
}
