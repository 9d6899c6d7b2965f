import { expect, test } from 'vitest';
import { contextName } from './verdict.ts';

test('the context is the same unless a difference is found', () => {
  expect(contextName([])).toBe('même année et périmètre');
  expect(contextName(['annee', 'perimetre'])).toBe('autre année ou durée, autre périmètre ou base');
});
