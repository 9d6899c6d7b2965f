import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { chapterContents } from './contents.ts';

const contents = (html: string) =>
  chapterContents(fromHtml(`<div data-officiel>${html}</div>`, { fragment: true }));

test('headings nest by their level, the title of the chapter left out', () => {
  const tree = contents(
    '<h1 id="t">T</h1><h2 id="a">A</h2><h3 id="b">B</h3><h4 id="c">C</h4><h2 id="d">D</h2>',
  );
  expect(tree.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(tree[0]?.children[0]?.children[0]?.words).toBe('C');
});

test('a heading without an anchor cannot be listed', () => {
  expect(contents('<h2>A</h2>')).toEqual([]);
});
