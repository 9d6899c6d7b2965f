import { join } from 'node:path';
import { figureImages } from './figure-images.ts';
import type { ImageJob } from './image-job.ts';
import { loadImageSources } from './image-sources.ts';
import { placeImages } from './place-images.ts';
import { projectRoot } from './project-root.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  return [...figureImages(sources), ...shareImages(sources)];
}

/** A step of the build: puts every image of the site in its folder, and draws those that no build drew before. */
export async function drawImages(folder: string): Promise<void> {
  await placeImages(listImages(process.env), folder, imageCache);
}
