import { expect, test } from 'vitest';
import { fromHtml } from './parse-html.ts';

test('a page gets the elements that it leaves out, and what is written for who has no script', () => {
  expect(fromHtml('<title>x</title><p>a &amp; b<p>c<noscript><i>d</i></noscript>')).toEqual({
    type: 'root',
    data: { quirksMode: true },
    children: [
      element('html', [
        element('head', [element('title', [text('x')])]),
        element('body', [
          element('p', [text('a & b')]),
          element('p', [text('c'), element('noscript', [element('i', [text('d')])])]),
        ]),
      ]),
    ],
  });
});

test('a fragment is what it says', () => {
  expect(fromHtml('<p>x', { fragment: true }).children).toEqual([element('p', [text('x')])]);
});

function text(value: string): object {
  return { type: 'text', value };
}

function element(tagName: string, children: readonly object[]): object {
  return { type: 'element', tagName, properties: {}, children };
}
