import { existsSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { restoreFolder, swapFolder, type SwapPlaces } from './swap-folder.ts';

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

test('killed between the two renames, the folder that was replaced comes back before the one kept from earlier', async () => {
  using folder = temporaryFolder({
    'staged/index.html': 'new',
    'work/previous-replaced/index.html': 'old',
    'work/previous/index.html': 'older',
  });
  expect(await restoreFolder(places(folder.path))).toBe(true);
  expect(read(folder.path, 'dist/index.html')).toBe('old');
  expect(read(folder.path, 'work/previous/index.html')).toBe('older');
});

test('killed after the two renames, the next swap keeps what the first one replaced, then goes on', async () => {
  using folder = temporaryFolder({
    'staged/index.html': 'newest',
    'dist/index.html': 'new',
    'work/previous-replaced/index.html': 'old',
    'work/previous/index.html': 'older',
  });
  await swapFolder(places(folder.path));
  expect(read(folder.path, 'dist/index.html')).toBe('newest');
  expect(read(folder.path, 'work/previous/index.html')).toBe('new');
});

test.each([1, 2])(
  'a rename that the system refuses (the %dth) loses no folder, and is told in French',
  async (failing) => {
    using folder = temporaryFolder({
      'staged/index.html': 'new',
      'dist/index.html': 'old',
      'work/previous/index.html': 'older',
    });
    let count = 0;
    const move: typeof rename = async (from, to) => {
      count += 1;
      if (count === failing) throw Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
      await rename(from, to);
    };
    await expect(swapFolder(places(folder.path), move)).rejects.toThrow(/sur un autre disque.*\(EXDEV\)\.$/u);
    expect(read(folder.path, 'dist/index.html')).toBe('old');
    expect(read(folder.path, 'work/previous/index.html')).toBe('older');
    expect(read(folder.path, 'staged/index.html')).toBe('new');
  },
);

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
