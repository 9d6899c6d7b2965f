import { editionOf } from '../src/editorial/edition.ts';
import type { Site } from '../src/editorial/site.ts';
import type { Figure } from '../src/figures/figure.ts';
import { figureImage, hasImage } from '../src/standalone/figure-image.ts';
import { absoluteUrl, embedUrl } from '../src/urls.ts';
import type { ImageJob } from './image-job.ts';

/** The image of each of these figures that has one, with the words of its SVG. */
export function figureImages(figures: readonly Figure[], site: Site): readonly ImageJob[] {
  return figures
    .filter((figure) => hasImage(figure, site.territoire_par_defaut))
    .map((figure) => {
      const { spec, focus } = figure;
      const address = absoluteUrl(site.adresse_publique, embedUrl(spec.id, focus.territory.id));
      const { svg, width } = figureImage(figure, { edition: editionOf(site), address });
      return { file: embedUrl(spec.id, focus.territory.id, 'graphique.png').slice(1), svg, width };
    });
}
