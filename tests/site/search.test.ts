import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { openIndex } from '../../src/search/ask/open-index.ts';
import { rankDocuments } from '../../src/search/ask/rank-documents.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { select } from '../../src/select.ts';
import { EVERYDAY_QUERIES } from './everyday-queries.ts';
import { pages } from './pages.ts';
import { QUERIES } from './search-queries.ts';

const asked = [...QUERIES, ...EVERYDAY_QUERIES];

const folder = join(siteFolders.published, 'recherche');
const scripts = ['index.js', 'recherche.js'];

/** The index as the browser reads it. */
function readIndex(): SearchIndex {
  const scope: { self: { indexDeRecherche?: SearchIndex }; performance: object } = {
    self: {},
    performance: { mark: () => undefined },
  };
  runInNewContext(readFileSync(join(folder, 'index.js'), 'utf8'), scope);
  if (scope.self.indexDeRecherche === undefined) throw new Error('index.js sets no index.');
  return scope.self.indexDeRecherche;
}

const open = openIndex(readIndex());

test('there are a hundred queries or more, each once', () => {
  expect(new Set(asked.map(([typed]) => typed)).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThanOrEqual(100);
});

test.each(asked)('« %s » finds what a person means in the first three', (typed, ...expected) => {
  const first = rankDocuments(open, typed)
    .found.slice(0, 3)
    .map((rank) => open.index.documents[rank]?.[0] ?? '');
  const met = first.filter((href) => expected.some((start) => href.startsWith(start)));
  expect(met.length > 0 ? [] : first).toEqual([]);
});

test.each(['zzyzxqw', 'rats'])('« %s », which is nowhere, finds nothing', (typed) => {
  expect(rankDocuments(open, typed).found).toEqual([]);
});

test('every result leads to a passage that is there', () => {
  const trees = new Map(pages.map(({ address, tree }) => [address, tree]));
  const lost = open.index.documents.filter(([href]) => {
    const [page = '', id] = href.split('#');
    const tree = trees.get(page);
    return tree === undefined || (id !== undefined && select(`[id="${id}"]`, tree) === undefined);
  });
  expect(lost.map(([href]) => href)).toEqual([]);
});

test('every kind of thing can be found', () => {
  expect(new Set(open.index.documents.map(([, kind]) => kind)).size).toBe(8);
});

test('the scripts of the search weigh 120 kB at most, compressed', () => {
  const weights = scripts.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  console.log(
    `Search, bytes after gzip -9: ${scripts.map((name, at) => `${name} ${weights[at]}`).join(', ')}`,
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(120_000);
});
