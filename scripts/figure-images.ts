import { editionOf } from '../src/editorial/edition.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { figureImage, hasImage } from '../src/standalone/figure-image.ts';
import { absoluteUrl, embedUrl } from '../src/urls.ts';
import type { ImageJob } from './image-job.ts';
import type { ImageSources } from './image-sources.ts';

/** The image of each figure that has one, with the words of its SVG. */
export function figureImages({
  site,
  dataset,
  specs,
}: Omit<ImageSources, 'outlines' | 'chapters'>): readonly ImageJob[] {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  const figures = specs.flatMap((spec) => neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id)));
  return figures
    .filter((figure) => hasImage(figure, site.territoire_par_defaut))
    .map((figure) => {
      const { spec, focus } = figure;
      const address = absoluteUrl(site.adresse_publique, embedUrl(spec.id, focus.territory.id));
      const { svg, width } = figureImage(figure, { edition: editionOf(site), address });
      return { file: embedUrl(spec.id, focus.territory.id, 'graphique.png').slice(1), svg, width };
    });
}
