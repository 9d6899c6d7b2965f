import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { termPassages } from './term-passages.ts';

test('each passage counts once a term, in order, and only with an anchor', () => {
  const html =
    '<div data-officiel><p id="a">Les QPV et les QPV</p><p>Sans ancre, un QPV</p><ul><li id="b">Un <b>QPV</b><p data-apparatus>QPV</p></li></ul></div>';
  const found = termPassages(
    [{ page: '/p/', title: 'P', root: fromHtml(html, { fragment: true }) }],
    (text) => [...text.matchAll(/QPV/gu)].map(({ index }) => ({ id: 'qpv', start: index, end: index + 3 })),
  );
  expect(found.get('qpv')?.map(({ href }) => href)).toEqual(['/p/#a', '/p/#b']);
  expect(found.get('mel')).toBeUndefined();
});
