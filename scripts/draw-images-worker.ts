import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { drawPng } from './draw-png.ts';
import { keepImage } from './image-cache.ts';

// Run as a thread by draw-in-threads.ts: draws its share of the images, one after the other, and ends.
const jobSchema = z.object({ path: z.string(), svg: z.string(), width: z.number() });

for (const { path, ...job } of z.array(jobSchema).parse(workerData)) keepImage(path, drawPng(job));
