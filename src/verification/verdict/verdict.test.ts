import { expect, test } from 'vitest';
import { contextName, VERDICT_NAMES, verdictInContext, VERDICTS } from './verdict.ts';

test('the context is the same unless a difference is found', () => {
  expect(contextName([])).toBe('même année et périmètre');
  expect(contextName([], true)).toBe('même année, à périmètre constant aussi');
  expect(contextName(['perimetre'], true)).toBe('autre périmètre ou base');
  expect(contextName(['texte'])).toBe('comparé au texte lui-même');
  expect(contextName(['annee', 'perimetre'])).toBe('autre année ou durée, autre périmètre ou base');
});

test.each([
  ['differe', [], 'differe'],
  ['differe', ['texte'], 'differe'],
  ['differe', ['annee'], 'non_comparable'],
  ['differe', ['perimetre'], 'non_comparable'],
  ['concorde', ['annee'], 'concorde'],
] as const)('%s with %j is %s', (verdict, context, told) => {
  expect(verdictInContext(verdict, context)).toBe(told);
});

test('every verdict has its name, from what agrees to what cannot be said', () => {
  expect(VERDICTS.map((verdict) => VERDICT_NAMES[verdict])).toEqual([
    'Concorde',
    'Arrondi autrement',
    'Diffère',
    'Non comparable',
    'Non vérifiable ici',
  ]);
});
