import { availableParallelism } from 'node:os';
import { runThread } from '../run-thread.ts';
import type { ImageJob } from './image-job.ts';

/** An image to be drawn, and where it is kept. */
export interface PlacedJob extends Omit<ImageJob, 'file'> {
  /** Absolute path of the image. */
  readonly path: string;
}

/**
 * What the allocator of resvg (mimalloc) reads from the environment when its library is loaded: to keep the memory of an image for the
 * next one, and to ask the system for it in large pages. Asked anew for each image, memory costs more than the drawing.
 */
const ALLOCATOR = { MIMALLOC_PURGE_DELAY: '-1', MIMALLOC_ALLOW_LARGE_OS_PAGES: '1' } as const;

/** Draws images into their places, in as many threads as the machine runs at once; throws on the first that fails. */
export async function drawInThreads(jobs: readonly PlacedJob[]): Promise<void> {
  Object.assign(process.env, ALLOCATOR);
  const count = Math.min(availableParallelism(), jobs.length);
  const shares = Array.from({ length: count }, (_, thread) =>
    jobs.filter((_job, index) => index % count === thread),
  );
  await Promise.all(shares.map((share) => runThread<number>('drawing/draw-images-thread.ts', share)));
}
