import { light } from '../src/charts/palette.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { figureImageSize } from '../src/standalone/figure-image-size.ts';
import { flatFileCss } from '../src/standalone/standalone-css.ts';
import { standaloneSvg } from '../src/standalone/standalone-svg.ts';
import { absoluteUrl, embedUrl } from '../src/urls.ts';
import type { ImageJob } from './image-job.ts';
import type { ImageSources } from './image-sources.ts';

const { drawingWidth, scale } = figureImageSize;

/** The image of each figure for the neighbourhood shown first: 1200 px wide, with the words of its SVG. */
export function figureImages({
  site,
  dataset,
  specs,
}: Omit<ImageSources, 'outlines' | 'chapters'>): readonly ImageJob[] {
  const focus = site.territoire_par_defaut;
  return specs.map((spec) => {
    const publication = {
      publisher: site.ville.nom,
      address: absoluteUrl(site.adresse_publique, embedUrl(spec.id, focus)),
    };
    const options = { width: drawingWidth, css: flatFileCss(light), slack: 1 };
    return {
      file: embedUrl(spec.id, focus, 'graphique.png').slice(1),
      svg: standaloneSvg(buildFigure(spec, dataset, focus), publication, options),
      width: scale * drawingWidth,
      colors: 16,
    };
  });
}
