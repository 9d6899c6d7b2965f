import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawInThreads } from './draw-in-threads.ts';
import { cachedImage } from './image-cache.ts';
import { figureImages } from './figure-images.ts';
import type { ImageJob } from './image-job.ts';
import { loadImageSources } from './image-sources.ts';
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
  const jobs = listImages(process.env).map((job) => ({ ...job, path: cachedImage(imageCache, job) }));
  await drawInThreads(jobs.filter(({ path }) => !existsSync(path)));
  for (const { file, path } of jobs) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}
