import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImageJob } from './image-job.ts';
import { projectRoot } from './project-root.ts';

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
  await Promise.all(shares.map(runThread));
}

function runThread(jobs: readonly PlacedJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(projectRoot, 'scripts/draw-images-worker.ts'), { workerData: jobs });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The drawing of images ended with code ${code}.`)),
    );
  });
}
