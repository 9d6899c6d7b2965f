import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder that is not there has no files', () => {
  expect(listFiles('/nowhere/at/all')).toEqual([]);
});

test('files come sorted, at every depth, folders left out', () => {
  using folder = temporaryFolder({ 'b.html': '', 'a/index.html': '', 'a/z/deep.csv': '' });
  expect(listFiles(folder.path)).toEqual(['a/index.html', 'a/z/deep.csv', 'b.html']);
});
