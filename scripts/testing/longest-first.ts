import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files of tests that take a tenth of a minute or more, the longest first. A fresh clone has no times of a run before, and the size of
 * a file tells little: one that opens sixty pages may have twenty lines.
 */
export const LONGEST: readonly string[] = [
  'axe',
  'chart-labels',
  'browsers/pages',
  'embed/fit',
  'keyboard',
  'reflow',
  'browsers/panels',
  'valid-html',
  'requests',
  'no-script',
  'embed/contents',
  'standalone-files',
  'print',
  'large-text',
  'browsers/old-browser',
  'browsers/drawings',
  'print-sheets',
  'meeting-sheet',
  'absolute-addresses',
  'images',
  'development',
  'books/offline',
  'indicator-pages',
  'books/books',
];

/** Runs those first, so that no process of two is left alone with a long one at the end, then the others as Vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of Vitest, which leaves the list as it is
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId));
  }
}

/** The rank of a file among the longest; after all of them for another. */
export function rankOf(file: string): number {
  const rank = LONGEST.findIndex((name) => file.endsWith(`/tests/site/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
}
