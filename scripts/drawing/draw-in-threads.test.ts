import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { drawInThreads } from './draw-in-threads.ts';
import { drawPng } from './draw-png.ts';

const square = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${color}"/></svg>`;

test('threads draw every image, the same as this one would', async () => {
  using folder = temporaryFolder();
  const jobs = ['#f00', '#0f0', '#00f'].map((color, index) => ({
    path: `${folder.path}/${index}.png`,
    svg: square(color),
    width: 9,
  }));
  await drawInThreads(jobs);
  for (const { path, ...job } of jobs) expect(readFileSync(path).equals(drawPng(job))).toBe(true);
});

test('a drawing that cannot be read fails the build', async () => {
  using folder = temporaryFolder();
  const job = { path: `${folder.path}/x.png`, svg: '<svg', width: 9 };
  await expect(drawInThreads([job])).rejects.toThrow('SVG');
});

test('nothing to draw needs no thread', async () => {
  await expect(drawInThreads([])).resolves.toBeUndefined();
});
