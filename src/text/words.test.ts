import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { allWords, isApparatus, ownWords } from './words.ts';

const first = (html: string) => {
  const node = fromHtml(html, { fragment: true }).children[0];
  if (node === undefined) throw new Error('No node.');
  return node;
};

test('own words leave out what is ours and the passages nested inside', () => {
  const item = first('<li>Un <b>mot</b> <a data-apparatus>¶</a><ul><li>dessous</li></ul></li>');
  expect(ownWords(item)).toBe('Un mot');
  expect(allWords(item)).toBe('Un mot ¶dessous');
});

test('the paragraphs of an item belong to the item and stay apart', () => {
  expect(ownWords(first('<li><p>Un</p><p>deux</p></li>'))).toBe('Un deux');
});

test('a line break separates words', () => {
  expect(ownWords(first('<p>Un<br>deux</p>'))).toBe('Un deux');
});

test('apparatus is told by its attribute', () => {
  expect(isApparatus(first('<p data-apparatus></p>'))).toBe(true);
  expect(isApparatus(first('<p></p>'))).toBe(false);
});
