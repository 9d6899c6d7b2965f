import { expect, test } from 'vitest';
import { synonymsOf } from './synonyms.ts';

test('terms without an expansion and entries without other words have no synonyms', () => {
  const terms = [{ terme: 'bailleur', developpe: null, formes: ['bailleur'] }];
  expect(synonymsOf(terms, [{ entree: 'lac', formes: [], aussi: [] }])).toEqual([]);
});

test('an acronym means its expansion to the letter, an entry its other words in any form', () => {
  const terms = [{ terme: 'ABC', developpe: 'atelier', formes: ['ABC', 'abc'] }];
  expect(synonymsOf(terms, [{ entree: 'lac', formes: [], aussi: ['étang'] }])).toEqual([
    { forms: ['ABC', 'abc', 'ABC'], others: ['atelier'], isExact: true },
    { forms: ['lac'], others: ['étang'], isExact: false },
  ]);
});
