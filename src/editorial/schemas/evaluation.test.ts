import { expect, test } from 'vitest';
import { evaluationSchema } from './evaluation.ts';

const one = { indicateur: 'taux', depart: 2019, seuil: 2, raison: 'Peu de personnes.' };

test('a threshold is above zero, has its reason, and stands once for an indicator', () => {
  const parse = (...indicateurs: readonly object[]) =>
    evaluationSchema.safeParse({ declare_le: '2026-11-26', indicateurs }).success;
  expect(parse(one)).toBe(true);
  expect(parse()).toBe(true);
  expect(parse(one, one)).toBe(false);
  expect(parse({ ...one, seuil: 0 })).toBe(false);
  expect(parse({ ...one, raison: '' })).toBe(false);
});
