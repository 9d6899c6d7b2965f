import { expect, test } from 'vitest';
import { quotedNames } from './quoted-names.ts';

const declared = { 'Secteur Nord': ['nord'], 'Secteur Nord Est': ['nord-est'] };

test('names are found, the longest first', () => {
  const found = quotedNames('dans le Secteur Nord et le Secteur Nord Est', declared);
  expect([found.notFound, found.notDeclared]).toEqual([[], []]);
  expect(found.names).toEqual([
    { name: 'Secteur Nord', territories: ['nord'] },
    { name: 'Secteur Nord Est', territories: ['nord-est'] },
  ]);
});

test('a declared name that the words lack is told', () => {
  expect(quotedNames('dans le Secteur Nord Est', declared).notFound).toEqual(['Secteur Nord']);
});

test('a capitalised word that no declared name holds is told; QPV and MEL are no names', () => {
  const words = 'les QPV : Secteur Nord, Secteur Nord Est, Pont de Bois';
  expect(quotedNames(words, declared).notDeclared).toEqual(['Pont', 'Bois']);
});
