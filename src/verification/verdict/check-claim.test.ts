import { expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { checkClaim } from './check-claim.ts';

const check = (claim: Partial<Claim>, words: string, passage = words) => {
  const { verdict, context } = checkClaim(source, inventedClaim(claim), { words, passage });
  return [verdict, context];
};
const nord = { cellule: ['part-jardins', 'nord', 2015] } as const;
const value = { indicateur: 'part-jardins', annee: 2015, periode: null } as const;

test('a number is read from the words and compared at their precision', () => {
  const claim = { territoire: ['nord'], annee: [2015], formule: nord };
  expect(check(claim, '20,5 % des terrains')).toEqual(['concorde', []]);
  expect(check(claim, '21 %')).toEqual(['concorde', []]);
  expect(check(claim, '20 %')).toEqual(['arrondi', []]);
  expect(check(claim, '20,4 %')).toEqual(['differe', []]);
});

test('another year and another base are told apart from the value', () => {
  const claim = { territoire: ['nord'], annee: [2019], base: 'ménages', formule: nord };
  expect(check(claim, '20,5 %')).toEqual(['concorde', ['annee', 'perimetre']]);
});

test('a missing cell gives no verdict, and no context', () => {
  const est = { cellule: ['part-jardins', 'est', 2015] } as const;
  expect(check({ formule: est }, '20 %')).toEqual(['non_verifiable', null]);
  expect(check({ formule: null, ailleurs: 'Ailleurs.' }, '20 %')).toEqual(['non_verifiable', null]);
});

test('a direction is read from the words', () => {
  const formule = { difference: [nord, { cellule: ['part-jardins', 'nord', 2010] }] } as const;
  const claim = { affirme: 'sens', territoire: ['nord'], annee: [2010, 2015], formule } as const;
  expect(check(claim, 'la part augmente')).toEqual(['concorde', []]);
  expect(check(claim, 'la part diminue')).toEqual(['differe', []]);
  expect(() => check(claim, 'la part')).toThrow('aucun sens');
});

test('a list is compared name by name, in its words or else in its passage', () => {
  const claim = {
    affirme: 'liste',
    territoire: ['chaque-qpv'],
    annee: [2015],
    formule: { ensemble: { ...value, plus_de: 20, moins_de: null }, exhaustif: true },
    noms: { Nord: ['nord'], Ouest: ['ouest'] },
  } as const;
  expect(check(claim, 'plus de 20 % : Nord, Ouest')).toEqual(['concorde', []]);
  expect(check(claim, 'où la part dépasse 20 %', 'Nord et Ouest, où la part dépasse 20 %')).toEqual([
    'concorde',
    [],
  ]);
  expect(() => check(claim, 'Nord, Ouest, Sud')).toThrow('« Sud » n’est pas dans « noms »');
  expect(() => check(claim, 'Nord')).toThrow('« Ouest » n’est pas dans ces mots');
});

test('the leaders and the majority are told from the table', () => {
  const first = { premiers: { ...value, nombre: 1 } };
  expect(check({ formule: first, noms: { Ouest: ['ouest'] } }, 'Ouest')[0]).toBe('concorde');
  const other = { formule: first, noms: { Nord: ['nord'] } };
  expect(check(other, 'Nord')[0]).toBe('non_comparable');
  expect(check({ ...other, annee: [2015], territoire: ['chaque-qpv'] }, 'Nord')[0]).toBe('differe');
  const most = { majorite: { ...value, plus_de: 12, moins_de: null } };
  expect(check({ formule: most }, 'la plupart')[0]).toBe('concorde');
});

test('two numbers in the words are refused', () => {
  expect(() => check({ formule: nord }, 'de 10 à 20 %')).toThrow('un nombre et un seul');
});

test('a list names what it misses and what it does not declare, all of them', () => {
  const claim = {
    affirme: 'liste',
    formule: { ensemble: { ...value, plus_de: 20, moins_de: null }, exhaustif: true },
    noms: { Nord: ['nord'], Ouest: ['ouest'], Sud: ['sud'] },
  } as const;
  expect(() => check(claim, 'Nord')).toThrow('« Ouest », « Sud » n’est pas dans ces mots');
  expect(() => check({ ...claim, noms: { Nord: ['nord'] } }, 'Nord, Ouest et Sud')).toThrow(
    '« Ouest Sud » n’est pas dans « noms »',
  );
});

test('names are looked for in the passage only where none of them is in the words', () => {
  const claim = {
    affirme: 'liste',
    formule: { ensemble: { ...value, plus_de: 20, moins_de: null }, exhaustif: true },
    noms: { Nord: ['nord'], Ouest: ['ouest'] },
  } as const;
  expect(() => check(claim, 'Nord, à plus de 20 %', 'Ouest et Nord, à plus de 20 %')).toThrow(
    '« Ouest » n’est pas dans ces mots',
  );
});

test('a list that does not claim to name all may leave one out, leaders may not', () => {
  const some = { ensemble: { ...value, plus_de: 20, moins_de: null }, exhaustif: false };
  const noms = { Nord: ['nord'] };
  const at = { annee: [2015], territoire: ['chaque-qpv'], noms };
  expect(check({ ...at, formule: some }, 'Nord')[0]).toBe('concorde');
  expect(check({ ...at, formule: { ...some, exhaustif: true } }, 'Nord')[0]).toBe('differe');
  expect(check({ ...at, formule: { premiers: { ...value, nombre: 2 } } }, 'Nord')[0]).toBe('differe');
});

test('what cannot be read in the words is said', () => {
  expect(() => check({ affirme: 'sens', formule: nord }, 'la part')).toThrow(
    'aucun sens (hausse, baisse, stabilité) ne se lit dans ces mots',
  );
  expect(() => check({ formule: nord }, 'une part')).toThrow(
    'un nombre et un seul doit se lire dans ces mots, seuils à part',
  );
});

test('numbers that the text rounds give a range to a number, none to a list or a majority', () => {
  const citation = source.citations.get('part-ailleurs');
  if (citation === undefined) throw new Error('A number is quoted.');
  const rounded = { ...source, citations: new Map([['part-ailleurs', { ...citation, rounding: 1 }]]) };
  const rangeOf = (claim: Partial<Claim>, words: string) =>
    checkClaim(rounded, inventedClaim(claim), { words, passage: words }).range;
  expect(rangeOf({ formule: { rapport: [nord, { cite: 'part-ailleurs' }] } }, 'deux fois')).not.toBeNull();
  expect(rangeOf({ formule: nord }, '20 %')).toBeNull();
  const most = { majorite: { ...value, plus_de: 12, moins_de: null } };
  expect(rangeOf({ formule: most }, 'la plupart')).toBeNull();
});
