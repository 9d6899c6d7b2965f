import { expect, test } from 'vitest';
import { describeTally, tally } from './tally.ts';
import type { ValueVerdict } from './verdict/verdict.ts';

test('both verdicts are counted, and a verdict that nobody has keeps its row', () => {
  expect(
    tally([
      { verdict: 'concorde', context: [] },
      { verdict: 'concorde', context: ['annee'] },
      { verdict: 'concorde', context: ['annee', 'texte'] },
      { verdict: 'non_comparable', context: ['annee', 'perimetre'] },
      { verdict: 'non_verifiable', context: null },
    ]),
  ).toEqual([
    { verdict: 'concorde', byContext: [1, 1, 1], total: 3 },
    { verdict: 'arrondi', byContext: [0, 0, 0], total: 0 },
    { verdict: 'differe', byContext: [0, 0, 0], total: 0 },
    { verdict: 'non_comparable', byContext: [0, 1, 0], total: 1 },
    { verdict: 'non_verifiable', byContext: null, total: 1 },
  ]);
});

test('a tally is said in one sentence, what agrees first, verdicts that nobody has left out', () => {
  const of = (...verdicts: readonly ValueVerdict[]) => describeTally(verdicts).replaceAll('\u{A0}', ' ');
  expect(of()).toBe('Aucune affirmation.');
  expect(of('concorde')).toBe('1 affirmation concorde.');
  expect(of('non_verifiable', 'non_verifiable')).toBe('2 affirmations ne se vérifient pas ici.');
  expect(of('arrondi', 'differe', 'concorde', 'differe')).toBe(
    '4 affirmations : 2 concordent ou s’arrondissent autrement et 2 diffèrent.',
  );
  expect(of('non_verifiable', 'arrondi', 'differe', 'non_comparable')).toBe(
    '4 affirmations : 1 s’arrondit autrement, 1 diffère, 1 ne se compare pas et 1 ne se vérifie pas ici.',
  );
});
