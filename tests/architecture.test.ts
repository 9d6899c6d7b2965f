import { expect, test } from 'vitest';
import { fileDefects, lineCount, needsTest } from './file-rules.ts';
import { importDefects } from './import-rules.ts';
import { readSourceFiles } from './source-file.ts';

const src = readSourceFiles('src');
const all = [...src, ...readSourceFiles('scripts', 'tests')];

test('there is code to judge', () => {
  expect(src.length).toBeGreaterThan(20);
});

test('imports run one way, and nothing below the content knows Astro', () => {
  expect(src.flatMap(importDefects)).toEqual([]);
});

test('each file is named for one thing, short, with named exports', () => {
  expect(all.flatMap(fileDefects)).toEqual([]);
});

test('half of the modules have 60 lines or fewer', () => {
  const lengths = src.filter(({ path }) => path.endsWith('.ts')).map(({ text }) => lineCount(text));
  const sorted = lengths.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});

test('each module that exports a function has its test beside it', () => {
  const paths = new Set(src.map(({ path }) => path));
  const alone = src.filter((file) => needsTest(file) && !paths.has(file.path.replace(/\.ts$/u, '.test.ts')));
  expect(alone.map(({ path }) => path)).toEqual([]);
});
