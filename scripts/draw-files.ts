import { join } from 'node:path';
import { loadVersions, VERSIONS_FOLDER } from '../src/frozen/load-versions.ts';
import type { Figure } from '../src/figures/figure.ts';
import { filesOfFigures } from './figure-files.ts';
import { figureImages } from './figure-images.ts';
import type { ImageJob } from './image-job.ts';
import { loadImageSources, type ImageSources } from './image-sources.ts';
import { neighbourhoodFigures } from './neighbourhood-figures.ts';
import { keepImages, type DrawnImage } from './place-images.ts';
import type { PlacedText } from './place-texts.ts';
import { projectRoot } from './project-root.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** What is made besides the pages. */
export interface DrawnFiles {
  readonly images: readonly DrawnImage[];
  /** What stands beside the embeds, and the files of frozen versions. */
  readonly texts: readonly PlacedText[];
}

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  return imagesOf(sources, neighbourhoodFigures(sources));
}

/** Makes the files of figures, and draws every image that no build drew before; needs nothing of what is rendered, so that both can be done at once. */
export async function drawFiles(): Promise<DrawnFiles> {
  const sources = loadImageSources(process.env);
  const figures = neighbourhoodFigures(sources);
  const images = keepImages(imagesOf(sources, figures), imageCache);
  const frozen = loadVersions(process.env['FROZEN_FOLDER'] || join(projectRoot, VERSIONS_FOLDER))
    .flatMap(({ files }) => files)
    .map(({ path, text }) => ({ file: path, text }));
  const texts = [...filesOfFigures(figures, sources.site), ...frozen];
  return { texts, images: await images };
}

function imagesOf(sources: ImageSources, figures: readonly Figure[]): readonly ImageJob[] {
  return [...figureImages(figures, sources.site), ...shareImages(sources)];
}
