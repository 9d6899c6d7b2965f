import { parentPort } from 'node:worker_threads';
import { finishTree, writePage, type FinishedPage, type UnfinishedPage } from './finish-page.ts';
import type { PageAnswer, SentPage } from './finish-in-thread.ts';
import { notePage } from './noted-pages.ts';

// Run as a thread by finish-in-thread.ts: finishes the pages it is sent, in the order they come.
parentPort?.on('message', ({ id, ...unfinished }: SentPage) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(answer(id, () => finish(unfinished)));
});

/** Finishes a page, and notes what it holds while its tree is at hand: to read it again would take a parse. */
function finish({ html, page, aliases }: UnfinishedPage): FinishedPage {
  const root = finishTree(html, page, aliases);
  const finished = writePage(root);
  return { html: finished, noted: notePage(finished, root, page) };
}

function answer(id: number, finishIt: () => FinishedPage): PageAnswer {
  try {
    return { id, finished: finishIt() };
  } catch (error) {
    return { id, error };
  }
}
