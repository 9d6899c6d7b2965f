import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { isElsewhere, linkTargets } from '../../src/built/link-defects.ts';
import { readPages } from './pages.ts';

test.each([siteFolders.published, siteFolders.addressed])(
  'the page of a missing address works at any depth: it points to nothing by a relative path',
  (folder) => {
    const page = readPages(folder).find(({ file }) => file === '404.html');
    expect(page).toBeDefined();
    const relative =
      page === undefined
        ? []
        : linkTargets(page.tree).filter(({ value }) => !value.startsWith('#') && !isElsewhere(value));
    expect(relative.map(({ value }) => value)).toEqual([]);
  },
);
