import { join } from 'node:path';
import type { Figure } from '../src/figures/figure.ts';
import { figureDrawings, type DrawnText } from './figure-drawings.ts';
import { figureImages } from './figure-images.ts';
import type { ImageJob } from './image-job.ts';
import { loadImageSources, type ImageSources } from './image-sources.ts';
import { neighbourhoodFigures } from './neighbourhood-figures.ts';
import { keepImages, type DrawnImage } from './place-images.ts';
import { projectRoot } from './project-root.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** What is drawn besides the pages. */
export interface DrawnFiles {
  readonly images: readonly DrawnImage[];
  readonly drawings: readonly DrawnText[];
}

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  return imagesOf(sources, neighbourhoodFigures(sources));
}

/** Draws the files of figures, and every image that no build drew before; needs nothing of what is rendered, so that both can be done at once. */
export async function drawFiles(): Promise<DrawnFiles> {
  const sources = loadImageSources(process.env);
  const figures = neighbourhoodFigures(sources);
  const images = keepImages(imagesOf(sources, figures), imageCache);
  return { drawings: figureDrawings(figures, sources.site), images: await images };
}

function imagesOf(sources: ImageSources, figures: readonly Figure[]): readonly ImageJob[] {
  return [...figureImages(figures, sources.site), ...shareImages(sources)];
}
