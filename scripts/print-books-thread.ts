import { printBooks, type BookSources } from './print-books.ts';
import { answerThread } from './run-thread.ts';

// Run as a thread by make-books.ts.
answerThread(({ folder, ...sources }: BookSources & { readonly folder: string }) =>
  printBooks(folder, sources),
);
