import { describe, expect, test } from 'vitest';
import { rateId, specFileSchema } from './spec.ts';

describe('spec', () => {
  const file = {
    forme: 'classement',
    indicateur: 'part-jardins',
    annees: 'derniere',
    question: 'Où sont-ils ?',
  };

  test('a figure needs no title of its own', () => {
    expect(specFileSchema.parse(file).titre).toBeNull();
  });

  test('a figure may hold to its years', () => {
    expect(specFileSchema.parse({ ...file, annees: [2015, 2020] }).annees).toEqual([2015, 2020]);
  });

  test.each([
    ['an unknown form', { forme: 'camembert' }],
    ['an unknown field', { couleur: 'rouge' }],
    ['no year', { annees: [] }],
    ['a year in words', { annees: 'toutes' }],
    ['a question that asks nothing', { question: 'Où sont-ils' }],
    ['an indicator that is no slug', { indicateur: 'Part des jardins' }],
  ])('%s is refused', (_, change) => {
    expect(specFileSchema.safeParse({ ...file, ...change }).success).toBe(false);
  });
});

describe('rate id', () => {
  test('a rate is named for its count', () =>
    expect(rateId({ indicator: 'allocataires-rsa' })).toBe('taux-allocataires-rsa'));
});
