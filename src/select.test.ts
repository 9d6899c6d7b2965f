import { expect, test } from 'vitest';
import { fromHtml } from './parse-html.ts';
import { select, selectAll } from './select.ts';

const page = fromHtml(
  '<main class="a b" data-officiel><p id="un">1<p id="deux" hidden>2<ul><li><a href="/x/">3</a></ul></main><svg viewBox="0 0 1 1"><path stroke-width="2"/></svg>',
);

function found(selector: string, tree: Parameters<typeof selectAll>[1] = page): readonly string[] {
  return selectAll(selector, tree).map(({ tagName, properties }) => `${tagName}${properties['id'] ?? ''}`);
}

test.each([
  ['p', ['pun', 'pdeux']],
  ['.b > p:first-child', ['pun']],
  ['p + p', ['pdeux']],
  ['[data-officiel] a[href^="/x"], #un', ['pun', 'a']],
  ['p:not([hidden])', ['pun']],
  ['ul:has(a)', ['ul']],
  ['[viewBox], path[stroke-width="2"]', ['svg', 'path']],
  ['table', []],
])('%s selects %j, in reading order', (selector, expected) => {
  expect(found(selector)).toEqual(expected);
});

test('the first is told alone, and none is undefined', () => {
  expect(select('p', page)?.properties['id']).toBe('un');
  expect(select('table', page)).toBeUndefined();
});

test('a node is asked with what is below it, and nothing of what stands around', () => {
  const list = select('ul', page);
  if (list === undefined) throw new Error('No list.');
  expect([found('main a', list), found('ul', list), found('ul:first-child', list)]).toEqual([
    [],
    ['ul'],
    ['ul'],
  ]);
});

test('what has moved since the last time is found where it is', () => {
  const tree = fromHtml('<div><i></i></div><section></section>', { fragment: true });
  const [division, section] = [select('div', tree), select('section', tree)];
  if (division === undefined || section === undefined) throw new Error('Not both.');
  section.children = division.children;
  division.children = [];
  expect(found('section > i', tree)).toEqual(['i']);
  expect(found('div > i', tree)).toEqual([]);
});

test('what is no selector is refused', () => {
  expect(() => selectAll('p[', page)).toThrow('');
});
