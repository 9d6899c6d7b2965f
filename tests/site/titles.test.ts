import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { select } from '../../src/select.ts';
import { type Page, pages } from './pages.ts';

test('each page has a title of its own', () => {
  expect(repeated(titleOf)).toEqual([]);
});

test('each page has a description of its own', () => {
  expect(repeated(descriptionOf)).toEqual([]);
});

test.each(pages)('$address says what it is in a title and in a sentence', (page) => {
  expect(titleOf(page).trim()).not.toBe('');
  expect(descriptionOf(page).length).toBeGreaterThan(20);
});

function titleOf({ tree }: Page): string {
  const title = select('head > title', tree);
  return title === undefined ? '' : toString(title);
}

function descriptionOf({ tree }: Page): string {
  const meta = select('head > meta[name="description"]', tree);
  return meta === undefined ? '' : (attribute(meta, 'content') ?? '');
}

function repeated(words: (page: Page) => string): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const other = first.get(words(page));
    first.set(words(page), page.address);
    return other === undefined ? [] : [`${page.address} and ${other}: ${words(page)}`];
  });
}
