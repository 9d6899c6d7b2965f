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

const imageWidth = 1200;
/** Widths that the drawing is made for: the least at which the image is at most 1,500 px high and some 45 kB, whatever its notes. */
const drawingWidths = {
  classement: 880,
  taux: 880,
  evolution: 840,
  pente: 760,
  profil: 960,
} as const satisfies Record<Figure['spec']['form'], number>;

/** Whether a figure has its image: rankings and profiles for every neighbourhood, the others for the one shown by default. */
export function hasImage({ spec, focus }: Pick<Figure, 'spec' | 'focus'>, defaultFocus: string): boolean {
  return spec.form === 'classement' || spec.form === 'profil' || focus.territory.id === defaultFocus;
}

/** The image of a figure: the drawing of its file, enlarged to 1,200 px. */
export function figureImage(figure: Figure, publication: Publication): FigureImage {
  const svg = standaloneSvg(figure, publication, {
    width: drawingWidths[figure.spec.form],
    css: flatFileCss(light),
    slack: 1,
  });
  const height = Number(/^<svg [^>]*\bheight="(\d+)"/u.exec(svg)?.[1]);
  // As the program that draws it rounds.
  return {
    svg,
    width: imageWidth,
    height: Math.round((imageWidth * height) / drawingWidths[figure.spec.form]),
  };
}
