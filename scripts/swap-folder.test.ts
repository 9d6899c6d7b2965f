import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolder, swapFolder, type SwapPlaces } from './swap-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a first build is published with nothing to keep', async () => {
  using folder = temporaryFolder({ 'staged/index.html': 'new' });
  await swapFolder(places(folder.path));
  expect(read(folder.path, 'dist/index.html')).toBe('new');
  expect(existsSync(join(folder.path, 'work/previous'))).toBe(false);
});

test('the replaced build is kept, the one before it goes, and nothing else is left', async () => {
  using folder = temporaryFolder({
    'staged/index.html': 'new',
    'dist/index.html': 'old',
    'work/previous/index.html': 'older',
  });
  await swapFolder(places(folder.path));
  expect(read(folder.path, 'dist/index.html')).toBe('new');
  expect(read(folder.path, 'work/previous/index.html')).toBe('old');
  expect(existsSync(join(folder.path, 'staged'))).toBe(false);
  expect(existsSync(join(folder.path, 'work/previous-condemned'))).toBe(false);
});

test('killed between the two renames, the previous build comes back', async () => {
  using folder = temporaryFolder({ 'staged/index.html': 'new', 'work/previous/index.html': 'old' });
  expect(await restoreFolder(places(folder.path))).toBe(true);
  expect(read(folder.path, 'dist/index.html')).toBe('old');
});

test('killed while it removed the one before, the published build stays and nothing is restored over it', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'old', 'work/previous-condemned/half': '' });
  expect(await restoreFolder(places(folder.path))).toBe(false);
  expect(read(folder.path, 'dist/index.html')).toBe('old');
});

test('a half-removed build is never restored', async () => {
  using folder = temporaryFolder({ 'work/previous-condemned/half': '' });
  expect(await restoreFolder(places(folder.path))).toBe(false);
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
});

function places(path: string): SwapPlaces {
  return {
    published: join(path, 'dist'),
    previous: join(path, 'work/previous'),
    staged: join(path, 'staged'),
  };
}

function read(path: string, file: string): string {
  return readFileSync(join(path, file), 'utf8');
}
