import { join } from 'node:path';
import { parentPort, Worker, workerData as given } from 'node:worker_threads';
import { projectRoot } from './project-root.ts';

/** Runs a script of scripts/ in a thread of its own; gives what it posts, and throws what it throws. Node copies data and answer. */
export function runThread<Answer>(script: string, workerData: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(projectRoot, 'scripts', script), { workerData });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`${script} ended with code ${code} and no answer.`)));
  });
}

/** What a script that runs in a thread does: it makes its answer from the data it was given, and posts it. */
export async function answerThread<Data, Answer>(
  make: (data: Data) => Answer | Promise<Answer>,
): Promise<void> {
  const answer = await make(given as Data);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(answer);
}
