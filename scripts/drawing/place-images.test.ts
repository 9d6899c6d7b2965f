import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { cachedImage } from './image-cache.ts';
import type { ImageJob } from './image-job.ts';
import { keepImages, placeImages } from './place-images.ts';

const square = (file: string, color: string): ImageJob => ({
  file,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${color}"/></svg>`,
  width: 9,
});
const jobs = [square('a/one.png', '#f00'), square('b/two.png', '#00f')];

test('a cold cache and a warm one give the same bytes, in the same places', async () => {
  using folder = temporaryFolder();
  const { path } = folder;
  placeImages(await keepImages(jobs, `${path}/cache`), `${path}/cold`);
  const kept = readdirSync(`${path}/cache`);
  placeImages(await keepImages(jobs, `${path}/cache`), `${path}/warm`);
  placeImages(await keepImages(jobs, `${path}/other-cache`), `${path}/colder`);
  expect(readdirSync(`${path}/cache`)).toEqual(kept);
  for (const { file } of jobs) {
    const cold = readFileSync(`${path}/cold/${file}`);
    expect(readFileSync(`${path}/warm/${file}`).equals(cold)).toBe(true);
    expect(readFileSync(`${path}/colder/${file}`).equals(cold)).toBe(true);
  }
});

test('what was drawn before is taken as it is, and not drawn again', async () => {
  using folder = temporaryFolder({ 'cache/LISEZMOI.txt': '' });
  const [job] = jobs;
  if (job === undefined) throw new Error('No image to place.');
  writeFileSync(cachedImage(`${folder.path}/cache`, job), 'kept');
  placeImages(await keepImages([job], `${folder.path}/cache`), folder.path);
  expect(readFileSync(`${folder.path}/${job.file}`, 'utf8')).toBe('kept');
});

test('no image makes no folder', async () => {
  using folder = temporaryFolder();
  placeImages(await keepImages([], `${folder.path}/cache`), folder.path);
  expect(existsSync(`${folder.path}/cache`)).toBe(false);
});
