import { expect, test } from 'vitest';
import { describeTally, tally } from './tally.ts';

test('both verdicts are counted, and a verdict that nobody has keeps its row', () => {
  expect(
    tally([
      { verdict: 'concorde', context: [] },
      { verdict: 'concorde', context: ['annee'] },
      { verdict: 'differe', context: ['annee', 'perimetre'] },
      { verdict: 'non_verifiable', context: null },
    ]),
  ).toEqual([
    { verdict: 'differe', byContext: [0, 0, 0, 1], total: 1 },
    { verdict: 'arrondi', byContext: [0, 0, 0, 0], total: 0 },
    { verdict: 'concorde', byContext: [1, 1, 0, 0], total: 2 },
    { verdict: 'non_verifiable', byContext: null, total: 1 },
  ]);
});

test('a tally is said in one sentence, verdicts that nobody has left out', () => {
  const of = (...verdicts: readonly ('concorde' | 'differe' | 'arrondi' | 'non_verifiable')[]) =>
    describeTally(tally(verdicts.map((verdict) => ({ verdict, context: [] }))));
  expect(of()).toBe('Aucune affirmation.');
  expect(of('concorde')).toBe('1\u{A0}affirmation, qui concorde.');
  expect(of('non_verifiable', 'non_verifiable')).toBe('2\u{A0}affirmations, qui ne se vérifient pas ici.');
  expect(of('non_verifiable', 'arrondi', 'differe', 'differe')).toBe(
    '4\u{A0}affirmations : 2\u{A0}diffèrent, 1\u{A0}est arrondie autrement et 1\u{A0}ne se vérifie pas ici.',
  );
});
