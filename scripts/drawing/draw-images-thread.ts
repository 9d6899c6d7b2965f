import { answerThread } from '../run-thread.ts';
import type { PlacedJob } from './draw-in-threads.ts';
import { drawPng } from './draw-png.ts';
import { keepImage } from './image-cache.ts';

// Run as a thread by draw-in-threads.ts: draws its share of the images, one after the other, and answers how many they were.
answerThread((jobs: readonly PlacedJob[]) => {
  for (const { path, ...job } of jobs) keepImage(path, drawPng(job));
  return jobs.length;
});
