import { Resvg } from '@resvg/resvg-js';
import { imageFonts } from './image-fonts.ts';
import type { ImageJob } from './image-job.ts';
import { imagePalette, indexedPng } from './indexed-png.ts';

/** Draws an SVG as a PNG with a palette, with the fonts of the project alone. The narrow no-break space, which they lack, gets wider. */
export function drawPng({ svg, width }: Omit<ImageJob, 'file'>): Buffer {
  const drawing = new Resvg(svg.replaceAll('\u{202F}', '\u{A0}'), {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: imageFonts,
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
  }).render();
  return indexedPng(drawing, imagePalette(svg));
}
