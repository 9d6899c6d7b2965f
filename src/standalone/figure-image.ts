import { light } from '../charts/palette.ts';
import type { Figure } from '../figures/figure.ts';
import type { Publication } from './publication.ts';
import { flatFileCss } from './standalone-css.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** An image to be drawn in dots, for those who take no SVG. */
export interface FigureImage {
  readonly svg: string;
  /** In px of the image. */
  readonly width: number;
  readonly height: number;
}

const drawingWidth = 400;
const scale = 3;

/** The image of a figure: the drawing of its file, 400 px wide, three times as large. */
export function figureImage(figure: Figure, publication: Publication): FigureImage {
  const svg = standaloneSvg(figure, publication, { width: drawingWidth, css: flatFileCss(light), slack: 1 });
  const height = Number(/^<svg [^>]*\bheight="(\d+)"/u.exec(svg)?.[1]);
  return { svg, width: scale * drawingWidth, height: scale * height };
}
