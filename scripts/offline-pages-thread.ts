import { openKept } from './open-kept.ts';
import { offlinePages, type OfflineSource } from './pack-offline.ts';
import { answerThread } from './run-thread.ts';

// Run as a thread by make-books.ts.
answerThread(({ kept, ...source }: OfflineSource & { readonly kept: string | null }) =>
  offlinePages(source, openKept(kept)),
);
