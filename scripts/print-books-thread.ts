import { openKept } from './open-kept.ts';
import { printBooks, type BookSources } from './print-books.ts';
import { answerThread } from './run-thread.ts';

type Given = BookSources & { readonly folder: string; readonly kept: string | null };

// Run as a thread by make-books.ts.
answerThread(({ folder, kept, ...sources }: Given) => printBooks(folder, sources, openKept(kept)));
