import { availableParallelism } from 'node:os';
import { runThread } from '../run-thread.ts';
import type { ImageJob } from './image-job.ts';

/** An image to be drawn, and where it is kept. */
export interface PlacedJob extends Omit<ImageJob, 'file'> {
  /** Absolute path of the image. */
  readonly path: string;
}

/** Draws images into their places, in as many threads as the machine runs at once; throws on the first that fails. */
export async function drawInThreads(jobs: readonly PlacedJob[]): Promise<void> {
  const count = Math.min(availableParallelism(), jobs.length);
  const shares = Array.from({ length: count }, (_, thread) =>
    jobs.filter((_job, index) => index % count === thread),
  );
  await Promise.all(shares.map((share) => runThread<number>('drawing/draw-images-thread.ts', share)));
}
