import { expect, test } from 'vitest';
import { fingerprint } from '../register/fingerprint.ts';
import { readRegister } from '../register/register.ts';
import { anchoredChapters } from './anchored-chapters.ts';
import { termPassages } from './term-passages.ts';

const anchor = (ancre: string, words: string): string =>
  JSON.stringify({ page: '/p/', ancre, empreinte: fingerprint(words), debut: words });
const register = readRegister([anchor('a', 'Les QPV et les QPV'), anchor('b', 'Un QPV')].join('\n'));
const html =
  '<div data-officiel data-page="/p/" title="P"><p>Les QPV et les QPV</p><p>Sans ancre, un QPV</p>' +
  '<ul><li>Un <b>QPV</b><p data-apparatus>QPV</p></li></ul></div>' +
  '<div data-officiel data-page="/q/" title="Q"><p>Un QPV</p></div>';

test('each passage counts once a term, in order, and only with an anchor', () => {
  const found = termPassages(anchoredChapters(html, register), (text) =>
    [...text.matchAll(/QPV/gu)].map(({ index }) => ({ id: 'qpv', start: index, end: index + 3 })),
  );
  expect(found.get('qpv')?.map(({ href }) => href)).toEqual(['/p/#a', '/p/#b']);
  expect(found.get('mel')).toBeUndefined();
});
