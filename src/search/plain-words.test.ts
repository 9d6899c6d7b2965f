import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { isNotRead, plainWords } from './plain-words.ts';

const words = (html: string) => plainWords(fromHtml(html, { fragment: true }));

test('the words are those that are read, apart from one paragraph to the next', () => {
  expect(words('<p>Un <b>mot</b>.</p><p>Deux.</p>')).toBe('Un mot. Deux.');
  expect(words('')).toBe('');
});

test('apparatus, drawings, fields and tables are no words to find', () => {
  expect(
    words('a<svg><text>b</text></svg><textarea>c</textarea><i data-apparatus>d</i><table></table>'),
  ).toBe('a');
  expect(isNotRead({ type: 'text', value: 'x' })).toBe(false);
});
