import { expect, test } from 'vitest';
import { contextName, verdictInContext } from './verdict.ts';

test('the context is the same unless a difference is found', () => {
  expect(contextName([])).toBe('même année et périmètre');
  expect(contextName([], true)).toBe('même année, à périmètre constant aussi');
  expect(contextName(['perimetre'], true)).toBe('autre périmètre ou base');
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
