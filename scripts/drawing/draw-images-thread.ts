import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answerThread } from '../run-thread.ts';
import type { PlacedJob } from './draw-in-threads.ts';
import { drawPng } from './draw-png.ts';
import { keepImage } from './image-cache.ts';

/** Images between two collections: each holds some ten megabytes that JavaScript does not see, and would not give back by itself. */
const AT_ONCE = 2;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

// Run as a thread by draw-in-threads.ts: draws its share of the images, one after the other, and answers how many they were.
await answerThread(async (jobs: readonly PlacedJob[]) => {
  for (const [index, { path, ...job }] of jobs.entries()) {
    keepImage(path, drawPng(job));
    if (index % AT_ONCE !== AT_ONCE - 1) continue;
    collect();
    // What the collection found is given back in a turn of the event loop.
    await setImmediate();
  }
  return jobs.length;
});
