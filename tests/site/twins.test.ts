import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';

/** Files that may be the same: the values of the forms of one indicator, each promised beside its figure, and the cards of a slope and of its rows. */
const MAY_BE_TWINS = [
  /^graphiques\/[^/]+\/(?:[^/]+\/(?:[\d-]{10}\/)?)?donnees(?:-tableur)?\.csv$/u,
  /^partage\/graphiques-(?:pente|evolution)-[^/]+\.png$/u,
];

interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The groups of files of the same bytes, but for those that may be. */
function twins(files: readonly Written[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(files, ({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  return [...groups.values()]
    .map((group) => group.map(({ file }) => file))
    .filter((group) => group.length > 1)
    .filter((group) => !MAY_BE_TWINS.some((allowed) => group.every((file) => allowed.test(file))));
}

test('no file of the site is there twice, but where two addresses are promised', () => {
  const files = listFiles(siteFolders.published).map((file) => ({
    file,
    bytes: readFileSync(join(siteFolders.published, file)),
  }));
  expect(files.length).toBeGreaterThan(8000);
  expect(twins(files)).toEqual([]);
});

test('twins are seen, in any folder', () => {
  const bytes = Buffer.from('x');
  const of = (...files: string[]): readonly Written[] => files.map((file) => ({ file, bytes }));
  expect(twins(of('a.png', 'b/a.png'))).toEqual([['a.png', 'b/a.png']]);
  expect(twins(of('graphiques/a/b/donnees.csv', 'graphiques/c/b/donnees.csv'))).toEqual([]);
  expect(twins(of('graphiques/a/b/donnees.csv', 'donnees/a.csv'))).toHaveLength(1);
});
