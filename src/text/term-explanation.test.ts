import { expect, test } from 'vitest';
import { type ExplainedTerm, termExplanation } from './term-explanation.ts';

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
