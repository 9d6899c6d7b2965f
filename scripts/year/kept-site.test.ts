import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder } from '../building/swap-folder.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { keepSite } from './kept-site.ts';

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

/** Builds a site of one page into dist/, as a build does: beside, then swapped. */
async function build(root: string, words: string): Promise<void> {
  const staged = join(root, '.build/staged');
  mkdirSync(staged, { recursive: true });
  writeFileSync(join(staged, 'index.html'), words);
  await swapFolder({ published: join(root, 'dist'), previous: join(root, '.build/previous'), staged });
  writeFileSync(join(root, '.build/sources.txt'), words);
}

test('a site that was built meanwhile gives way to the one before, with what tells its sources', async () => {
  using project = temporaryFolder({});
  await build(project.path, 'avant');
  const site = keepSite(project.path);
  await build(project.path, 'après');
  expect(read(project.path, 'dist/index.html')).toBe('après');
  await site.restore();
  expect([read(project.path, 'dist/index.html'), read(project.path, '.build/sources.txt')]).toEqual([
    'avant',
    'avant',
  ]);
});

test('a site that nothing replaced is not touched', async () => {
  using project = temporaryFolder({});
  await build(project.path, 'avant');
  await keepSite(project.path).restore();
  expect(read(project.path, 'dist/index.html')).toBe('avant');
});

test('where there was no site there is none again', async () => {
  using project = temporaryFolder({});
  const site = keepSite(project.path);
  await build(project.path, 'après');
  await site.restore();
  expect(['dist', '.build/sources.txt'].map((path) => existsSync(join(project.path, path)))).toEqual([
    false,
    false,
  ]);
});
