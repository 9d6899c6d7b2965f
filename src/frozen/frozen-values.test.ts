import { expect, test } from 'vitest';
import { valueFingerprint } from './frozen-values.ts';

const cell = {
  indicateur: 'part-jardins',
  territoire: 'aulnes',
  annee: 2020,
  publie: '40.1',
  statut: 'publie',
  note: null,
};
const missing = { ...cell, territoire: 'bois', publie: null, statut: 'non_renseigne' };
const before = valueFingerprint([cell, missing]);

test.each([
  ['a value', { publie: '40.2' }],
  ['the precision of a value', { publie: '40.10' }],
  ['a status', { statut: 'a_verifier' }],
  ['a reason', { note: 'Zéro peu vraisemblable.' }],
  ['a value that goes missing', { publie: null }],
])('%s that changes changes it', (_, change) => {
  expect(valueFingerprint([{ ...cell, ...change }, missing])).not.toBe(before);
});

test('a row that is added or taken away changes it', () => {
  expect(valueFingerprint([cell])).not.toBe(before);
});

test('neither the order of the rows nor what else they hold does', () => {
  const named = { ...cell, nom: 'Aulnes' };
  expect(valueFingerprint([missing, named])).toBe(before);
});
