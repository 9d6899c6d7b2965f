import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

const chapters = pages.filter(({ address }) =>
  ['introduction', 'presentation', 'enjeux'].includes(address.split('/')[2] ?? ''),
);

test('no mark stands beside a passage only to say that nothing of it can be checked', () => {
  const marks = chapters.flatMap(({ tree }) => selectAll('button.v', tree)).map((mark) => toString(mark));
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter((words) => !/concord|diffèr|arrondi|compare/u.test(words))).toEqual([]);
});

test('what cannot be checked is listed at the end of its chapter, and leads to its entry', () => {
  const links = chapters.flatMap(({ tree }) => selectAll('.unverified a', tree));
  expect(links.length).toBeGreaterThan(10);
  expect(links.every((link) => String(link.properties['href']).includes('/verification/'))).toBe(true);
});
