import { openKept } from '../building/open-kept.ts';
import { answerThread } from '../run-thread.ts';
import { offlinePages, type OfflineSource } from './pack-offline.ts';

// Run as a thread by make-books.ts.
await answerThread(({ kept, ...source }: OfflineSource & { readonly kept: string | null }) =>
  offlinePages(source, openKept(kept)),
);
