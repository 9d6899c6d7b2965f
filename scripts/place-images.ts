import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawInThreads } from './draw-in-threads.ts';
import { cachedImage } from './image-cache.ts';
import type { ImageJob } from './image-job.ts';

/** Puts images in their places inside a folder, from a folder of those that were drawn before; draws the others, and keeps them there. */
export async function placeImages(jobs: readonly ImageJob[], folder: string, cache: string): Promise<void> {
  const placed = jobs.map((job) => ({ ...job, path: cachedImage(cache, job) }));
  await drawInThreads(placed.filter(({ path }) => !existsSync(path)));
  for (const { file, path } of placed) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}
