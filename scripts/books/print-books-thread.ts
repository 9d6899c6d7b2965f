import { openKept } from '../building/open-kept.ts';
import { answerThread } from '../run-thread.ts';
import { type BookSources, printBooks } from './print-books.ts';

type Given = BookSources & { readonly folder: string; readonly kept: string | null };

// Run as a thread by make-books.ts.
await answerThread(({ folder, kept, ...sources }: Given) => printBooks(folder, sources, openKept(kept)));
