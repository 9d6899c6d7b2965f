import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { select, selectAll } from '../../src/select.ts';
import { type Page, pages } from './pages.ts';

test.each(pages)('the policy of $address comes first in its head and starts from nothing', (page) => {
  const first = select('head > :first-child', page.tree);
  expect(first?.tagName).toBe('meta');
  expect(first === undefined ? null : attribute(first, 'httpEquiv')).toMatch(/^content-security-policy$/iu);
  expect(policyOf(page)).toMatch(/^default-src 'none'(?:;|$)/u);
  expect(policyOf(page)).not.toMatch(/unsafe-|\*|https?:|blob:/u);
  // The page of a missing address carries its favicon inline.
  expect(policyOf(page).includes('data:') && page.file !== '404.html').toBe(false);
});

test.each(pages)('the policy of $address has the hash of each of its style blocks, and no other', (page) => {
  const declared = /style-src ([^;]*)/u.exec(policyOf(page))?.[1] ?? '';
  const hashes = selectAll('style', page.tree).map((style) => `'sha256-${sha256(toString(style))}'`);
  const expected = hashes.length === 0 ? ["'none'"] : hashes;
  expect(
    declared
      .split(' ')
      .filter((source) => source !== '')
      .toSorted(),
  ).toEqual([...new Set(expected)].toSorted());
});

test.each(pages)('$address has no style attribute, which its policy would refuse', ({ tree }) => {
  expect(selectAll('[style]', tree).map(({ tagName }) => tagName)).toEqual([]);
});

test.each(pages)('$address has no event handler and no javascript: link', ({ tree }) => {
  const handlers = selectAll('*', tree).flatMap(({ properties }) =>
    Object.entries(properties).filter(
      ([name, value]) => /^on[a-z]/iu.test(name) || /^javascript:/iu.test(String(value)),
    ),
  );
  expect(handlers).toEqual([]);
});

function policyOf({ tree }: Page): string {
  const meta = select('head > meta[http-equiv="Content-Security-Policy" i]', tree);
  return meta === undefined ? '' : (attribute(meta, 'content') ?? '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
