import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute, isElsewhere, linkTargets } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';
import { SCRIPT_PAGES } from './script-pages.ts';

/** Links that a browser follows only when asked, or never. */
const NOT_LOADED = /\b(?:canonical|alternate|license|author)\b/u;

test.each(pages)('$address loads nothing from another origin', ({ tree }) => {
  const loaded = linkTargets(tree).filter(({ element }) => {
    if (element.tagName === 'link') return !NOT_LOADED.test(attribute(element, 'rel') ?? '');
    return !['a', 'area', 'blockquote', 'q', 'ins', 'del'].includes(element.tagName);
  });
  expect(
    loaded.filter(({ value }) => isElsewhere(value) && !value.startsWith('data:')).map(({ value }) => value),
  ).toEqual([]);
  expect(selectAll('base, meta[http-equiv="refresh" i][content*="http"]', tree)).toEqual([]);
});

test.each(pages)('the style of $address calls no other origin and imports nothing', ({ tree }) => {
  const css = selectAll('style', tree)
    .map((style) => toString(style))
    .join('\n');
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)/gu)].map(([, url = '']) => url);
  expect(addresses.filter(isElsewhere)).toEqual([]);
  expect(css).not.toContain('@import');
});

test('no file of the site is a style sheet or a script, but beside the pages that may have one', () => {
  const files = listFiles(siteFolders.published).filter((file) => /\.(?:m?js|css)$/u.test(file));
  expect(files.filter((file) => !SCRIPT_PAGES.has(`/${dirname(file)}/`))).toEqual([]);
});

test('no file names a machine of the workshop', () => {
  const named = listFiles(siteFolders.published).filter((file) => {
    if (!/\.(?:html|xml|txt|json|csv|svg)$/u.test(file)) return false;
    return /localhost|127\.0\.0\.1|file:\/\//u.test(readFileSync(join(siteFolders.published, file), 'utf8'));
  });
  expect(named).toEqual([]);
});
