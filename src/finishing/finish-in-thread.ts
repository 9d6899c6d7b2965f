import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FinishedPage, UnfinishedPage } from './finish-page.ts';

/** A page on its way to the thread that finishes it. */
export interface SentPage extends UnfinishedPage {
  readonly id: number;
}

/** What the thread answers for a page: the page finished, or why it could not be. */
export type PageAnswer =
  { readonly id: number; readonly finished: FinishedPage } | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (finished: FinishedPage) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let sent = 0;

/**
 * Finishes a page in a thread of its own, while this one renders the next: the work of the last pass takes the second processor.
 * `root` is the folder of the project, where the thread finds its module. Rejects with what finishPage throws.
 */
export function finishInThread(root: string, { html, page, aliases }: UnfinishedPage): Promise<FinishedPage> {
  thread ??= startThread(root);
  const id = (sent += 1);
  const port = thread;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    port.ref();
    port.postMessage({ id, html, page, aliases } satisfies SentPage);
  });
}

function startThread(root: string): Worker {
  const worker = new Worker(join(root, 'src/finishing/finishing-thread.ts'));
  worker.on('message', (answer: PageAnswer) => {
    const page = waiting.get(answer.id);
    waiting.delete(answer.id);
    // An idle thread must not keep the build from ending.
    if (waiting.size === 0) worker.unref();
    if ('error' in answer) page?.reject(answer.error);
    else page?.resolve(answer.finished);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = null;
  });
  return worker;
}
