import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/list-files.ts';
import { siteFolders } from '../../../scripts/site-folders.ts';

/** Browsers keep the files of this folder for a year without asking: the bytes behind each name are those of its first publication. */
const LASTING: Readonly<Record<string, string>> = {
  'OFL.txt': '474a034e99845062',
  'atkinson-hyperlegible-next.woff2': '3dd3b52ca2ccbb7e',
};

test('a font never changes under its name: another one takes another name', () => {
  const folder = join(siteFolders.published, 'fonts');
  const found = listFiles(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
      .slice(0, 16),
  ]);
  expect(Object.fromEntries(found)).toEqual(LASTING);
});
