import { parentPort } from 'node:worker_threads';
import { finishPage } from './finish-page.ts';
import type { FinishedPage, UnfinishedPage } from './finish-in-thread.ts';

// Run as a thread by finish-in-thread.ts: finishes the pages it is sent, in the order they come.
parentPort?.on('message', ({ id, html, page, aliases }: UnfinishedPage) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(answer(id, () => finishPage(html, page, aliases)));
});

function answer(id: number, finish: () => string): FinishedPage {
  try {
    return { id, html: finish() };
  } catch (error) {
    return { id, error };
  }
}
