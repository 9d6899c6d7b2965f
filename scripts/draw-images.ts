import { join } from 'node:path';
import { figureImages } from './figure-images.ts';
import type { ImageJob } from './image-job.ts';
import { loadImageSources } from './image-sources.ts';
import { keepImages, type DrawnImage } from './place-images.ts';
import { projectRoot } from './project-root.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  return [...figureImages(sources), ...shareImages(sources)];
}

/** Draws every image of the site that no build drew before; needs nothing of what is rendered, so that both can be done at once. */
export async function drawImages(): Promise<readonly DrawnImage[]> {
  return await keepImages(listImages(process.env), imageCache);
}
