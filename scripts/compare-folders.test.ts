import { expect, test } from 'vitest';
import { compareFolders } from './compare-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('against a folder that is not there, every file is new', () => {
  using after = temporaryFolder({ 'index.html': 'a' });
  expect(compareFolders('/nowhere/at/all', after.path)).toEqual({
    changed: [],
    added: ['index.html'],
    removed: [],
  });
});

test('a file is changed by its bytes, even at equal length; an equal one is left out', () => {
  using before = temporaryFolder({ 'same.html': 'a', 'other.html': 'b', 'gone/index.html': 'c' });
  using after = temporaryFolder({ 'same.html': 'a', 'other.html': 'z', 'new.csv': 'd' });
  expect(compareFolders(before.path, after.path)).toEqual({
    changed: ['other.html'],
    added: ['new.csv'],
    removed: ['gone/index.html'],
  });
});
