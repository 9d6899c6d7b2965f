import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listEntries, listFiles } from './list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder that is not there has no files', () => {
  expect(listFiles('/nowhere/at/all')).toEqual([]);
});

test('files come sorted, at every depth, folders left out', () => {
  using folder = temporaryFolder({ 'b.html': '', 'a/index.html': '', 'a/z/deep.csv': '' });
  expect(listFiles(folder.path)).toEqual(['a/index.html', 'a/z/deep.csv', 'b.html']);
});

test('links are entries and no files, and are not followed', () => {
  using folder = temporaryFolder({ 'papers/thesis.docx': '', 'site/a.html': '' });
  const site = join(folder.path, 'site');
  symlinkSync(join(folder.path, 'papers'), join(site, 'link'));
  symlinkSync(site, join(site, 'loop'));
  expect(listFiles(site)).toEqual(['a.html']);
  expect(listEntries(site)).toEqual(['a.html', 'link', 'loop']);
});
