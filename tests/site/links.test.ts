import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { linkDefects, siteContents } from '../../src/built/link-defects.ts';
import { pages } from './pages.ts';

const contents = siteContents(listFiles(siteFolders.published), pages);

test.each(pages)('every link of $address is relative and leads somewhere', (page) => {
  expect(linkDefects(page, contents)).toEqual([]);
});
