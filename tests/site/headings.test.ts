import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

test.each(pages)('$address has one h1 and skips no level', ({ tree }) => {
  const headings = selectAll('h1, h2, h3, h4, h5, h6', tree);
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skipped = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  expect(skipped.map((heading) => `<${heading.tagName}> ${toString(heading)}`)).toEqual([]);
});

test.each(pages)('$address leaves no heading empty', ({ tree }) => {
  const empty = selectAll('h1, h2, h3, h4, h5, h6', tree).filter(
    (heading) => toString(heading).trim() === '',
  );
  expect(empty).toEqual([]);
});
