import { parentPort } from 'node:worker_threads';
import { appendHandedOver } from '../promises/handed-over.ts';
import { finishTree, writePage } from './finish-page.ts';
import type { FinishedPage, UnfinishedPage } from './finish-in-thread.ts';

// Run as a thread by finish-in-thread.ts: finishes the pages it is sent, in the order they come.
parentPort?.on('message', ({ id, html, page, aliases }: UnfinishedPage) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(answer(id, () => finish(html, page, aliases)));
});

/** Finishes a page, and notes for the register what it holds, while its tree is at hand: to read it again would take a parse. */
function finish(html: string, page: string, aliases: ReadonlyMap<string, string>): string {
  const root = finishTree(html, page, aliases);
  const finished = writePage(root);
  const file = process.env['HANDED_OVER_FILE'];
  if (file !== undefined) appendHandedOver(file, finished, root, page);
  return finished;
}

function answer(id: number, finishIt: () => string): FinishedPage {
  try {
    return { id, html: finishIt() };
  } catch (error) {
    return { id, error };
  }
}
