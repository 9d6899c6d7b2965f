import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawInThreads } from './draw-in-threads.ts';
import { cachedImage } from './image-cache.ts';
import type { ImageJob } from './image-job.ts';

/** An image that is drawn: its place inside a published folder, and where it is kept. */
export interface DrawnImage {
  readonly file: string;
  readonly path: string;
}

/** Draws the images that no build drew before, and keeps them with the others. */
export async function keepImages(jobs: readonly ImageJob[], cache: string): Promise<readonly DrawnImage[]> {
  const placed = jobs.map((job) => ({ ...job, path: cachedImage(cache, job) }));
  await drawInThreads(placed.filter(({ path }) => !existsSync(path)));
  return placed.map(({ file, path }) => ({ file, path }));
}

/** Puts drawn images in their places inside a folder. */
export function placeImages(images: readonly DrawnImage[], folder: string): void {
  const folders = new Set(images.map(({ file }) => dirname(join(folder, file))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { file, path } of images) copyFileSync(path, join(folder, file));
}
