import { editionOf } from '../src/editorial/edition.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { figureImage } from '../src/standalone/figure-image.ts';
import { absoluteUrl, embedUrl } from '../src/urls.ts';
import type { ImageJob } from './image-job.ts';
import type { ImageSources } from './image-sources.ts';

/** The image of each figure for the neighbourhood shown first, with the words of its SVG. */
export function figureImages({
  site,
  dataset,
  specs,
}: Omit<ImageSources, 'outlines' | 'chapters'>): readonly ImageJob[] {
  const focus = site.territoire_par_defaut;
  return specs.map((spec) => {
    const address = absoluteUrl(site.adresse_publique, embedUrl(spec.id, focus));
    const figure = buildFigure(spec, dataset, focus);
    const { svg, width } = figureImage(figure, { edition: editionOf(site), address });
    return { file: embedUrl(spec.id, focus, 'graphique.png').slice(1), svg, width, colors: 16 };
  });
}
