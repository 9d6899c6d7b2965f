import { offlinePages } from './pack-offline.ts';
import { answerThread } from './run-thread.ts';

// Run as a thread by make-books.ts.
answerThread(offlinePages);
