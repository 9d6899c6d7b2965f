import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileDefects, lineCount, needsTest } from './file-rules.ts';
import { importDefects, importsOf } from './import-rules.ts';
import { readSourceFiles } from './source-file.ts';

const src = readSourceFiles('src');
const all = [...src, ...readSourceFiles('scripts', 'tests')];

test('there is code to judge', () => {
  expect(src.length).toBeGreaterThan(20);
});

test('imports run one way, and nothing below the content knows Astro', () => {
  expect(src.flatMap(importDefects)).toEqual([]);
});

test('the site is made without a package that only tests need', () => {
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const packages = Object.keys(devDependencies);
  expect(packages).toContain('jsdom');
  const shipped = src.filter(({ path }) => !/\.test\.|\/fixtures\//u.test(path));
  const found = shipped.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((name) => packages.some((one) => name === one || name.startsWith(`${one}/`)))
      .map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
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
