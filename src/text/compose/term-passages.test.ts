import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../register/fingerprint.ts';
import { readRegister } from '../../register/register.ts';
import { anchoredChapters } from './assign-anchors.ts';
import { type ExplainedTerm, termExplanation, termPassages } from './term-passages.ts';

describe('term passages', () => {
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
});

describe('term explanation', () => {
  const terms = new Map<string, ExplainedTerm>([
    ['qpv', { terme: 'QPV', nature: 'sigle', developpe: 'quartier prioritaire', definition: 'Une phrase.' }],
    ['xyz', { terme: 'XYZ', nature: 'sigle', developpe: null, definition: 'Un sigle du document.' }],
  ]);

  test('a term known is written out', () => {
    expect(termExplanation(terms, 'qpv')).toEqual({
      heading: 'quartier prioritaire',
      sentence: 'Une phrase.',
      href: '/glossaire/#qpv',
    });
  });

  test('a term whose meaning is not known for certain is never guessed', () => {
    expect(termExplanation(terms, 'xyz').heading).toBe('XYZ : à préciser par la ville');
  });

  test('an unknown term is refused', () => {
    expect(() => termExplanation(terms, 'abc')).toThrow('No term "abc" in content/glossaire/.');
  });

  test('an expression needs no heading', () => {
    const expression = {
      terme: 'droit commun',
      nature: 'expression',
      developpe: null,
      definition: 'Une phrase.',
    } as const;
    expect(termExplanation(new Map([['dc', expression]]), 'dc').heading).toBeNull();
  });
});
