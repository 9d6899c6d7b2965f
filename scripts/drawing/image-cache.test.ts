import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { cachedImage, keepImage } from './image-cache.ts';

const job = { svg: '<svg/>', width: 100 };

test('the same job has the same place, wherever its image goes', () => {
  expect(cachedImage('/c', job)).toBe(cachedImage('/c', { ...job }));
  expect(cachedImage('/c', job)).toMatch(/^\/c\/[0-9a-f]{64}\.png$/u);
});

test('another drawing and another width have another', () => {
  const places = [job, { ...job, svg: '<svg />' }, { ...job, width: 101 }].map((one) =>
    cachedImage('/c', one),
  );
  expect(new Set(places).size).toBe(3);
});

test('an image is kept whole, and the first one stays', () => {
  using folder = temporaryFolder();
  const path = cachedImage(`${folder.path}/images`, job);
  keepImage(path, Buffer.from('one'));
  keepImage(path, Buffer.from('two'));
  expect(readFileSync(path, 'utf8')).toBe('one');
  expect(readdirSync(`${folder.path}/images`)).toHaveLength(1);
});
