import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { compileSelector, selectableTree } from './selectable-tree.ts';

const found = (selector: string, html: string): number =>
  (selectableTree(fromHtml(html)).get('*') ?? []).filter(compileSelector(selector)).length;

test('attributes are matched as they are written, in HTML and in drawings', () => {
  expect(found('[data-a-b="x y"]', '<p data-a-b="x y">1</p><p>2</p>')).toBe(1);
  expect(found('[popover]', '<p popover>1</p>')).toBe(1);
  expect(found('[text-anchor=end]', '<svg><text text-anchor="end">1</text><text>2</text></svg>')).toBe(1);
});

test('neighbours, ancestors and descendants are known', () => {
  const html = '<ul><li class="a">1</li><li>2</li><li>3</li></ul><p>4</p>';
  expect(found('.a+li', html)).toBe(1);
  expect(found('.a~li', html)).toBe(2);
  expect(found('ul:has(.a)>li:last-child', html)).toBe(1);
  expect(found('p li', html)).toBe(0);
});

test('elements are filed by kind and by class', () => {
  const tree = selectableTree(fromHtml('<p class="a b">1</p>'));
  expect([tree.get('p')?.length, tree.get('.b')?.length, tree.get('.c')]).toEqual([1, 1, undefined]);
});
