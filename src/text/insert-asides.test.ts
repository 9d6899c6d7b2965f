import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element } from './element.ts';
import { insertAsides } from './insert-asides.ts';

test('a note goes inside an item and after a paragraph', () => {
  const root = fromHtml('<p id="a">A</p><p>B</p><ul><li id="c">C</li></ul>', { fragment: true });
  const note = (words: string) => element('aside', {}, [words]);
  insertAsides(
    root,
    new Map([
      ['a', note('1')],
      ['c', note('2')],
    ]),
  );
  expect(toHtml(root)).toBe(
    '<p id="a">A</p><aside>1</aside><p>B</p><ul><li id="c">C<aside>2</aside></li></ul>',
  );
});
