import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { addSummaries, chapterContents } from './contents.ts';

describe('chapterContents', () => {
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
});

describe('addSummaries', () => {
  const summaries = new Map([['enjeux', 'Ce que la Ville retient.']]);

  test('the entry of a chapter is followed by our sentence on it, marked as ours', () => {
    expect(addSummaries('<ul><li><a href="./enjeux/">II</a></li></ul>', summaries)).toBe(
      '<ul><li><a href="./enjeux/">II</a><div class="aside" data-apparatus="">Ce que la Ville retient.</div></li></ul>',
    );
  });

  test('an entry that leads elsewhere, or nowhere, stays as it is', () => {
    const html = '<ul><li><a href="./annexe/">A</a></li><li>B</li></ul>';
    expect(addSummaries(html, summaries)).toBe(html);
  });
});
