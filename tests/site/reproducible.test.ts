import { expect, test } from 'vitest';
import { compareFolders } from '../../scripts/files/compare-folders.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { readPages } from './pages.ts';

test('two builds of the same sources are equal, byte for byte', () => {
  expect(readPages(siteFolders.second).length).toBeGreaterThan(0);
  const nothing = { changed: [], added: [], removed: [] };
  expect(compareFolders(siteFolders.published, siteFolders.second)).toEqual(nothing);
});
