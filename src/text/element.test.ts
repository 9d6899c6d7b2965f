import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element } from './element.ts';

test('strings become text, never markup', () => {
  expect(toHtml(element('p', { id: 'a' }, ['1 < 2', element('b')]))).toBe('<p id="a">1 &#x3C; 2<b></b></p>');
});
