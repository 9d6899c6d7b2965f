import { expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { checkClaim } from '../verdict/check-claim.ts';
import { describeFound } from './describe-found.ts';

const found = (claim: Partial<Claim>, words: string) =>
  describeFound(
    source.dataset,
    checkClaim(source, inventedClaim(claim), { words, passage: words }).outcome,
  )?.replaceAll('\u{A0}', ' ') ?? null;
const value = { indicateur: 'part-jardins', annee: 2015, periode: null } as const;
const above = { ensemble: { ...value, plus_de: 20, moins_de: null }, exhaustif: true };

test('nothing is found where the table has nothing', () => {
  expect(found({ ailleurs: 'x' }, '9 quartiers')).toBeNull();
  expect(found({ formule: { cellule: ['part-jardins', 'est', 2015] } }, '20 %')).toBeNull();
});

test('a number is found with its unit', () => {
  expect(found({ formule: { cellule: ['part-jardins', 'nord', 2015] } }, '20 %')).toBe('20,5 %');
});

test('a list names what it has more, what it has less, what cannot be told, each with its value', () => {
  expect(found({ formule: above, noms: { Nord: ['nord'] } }, 'Nord')).toBe('aussi ouest (30,1 %)');
  const noms = { Nord: ['nord'], Ouest: ['ouest'], Sud: ['sud'], Est: ['est'] };
  expect(found({ formule: above, noms }, 'Nord, Ouest, Sud, Est')).toBe(
    'sauf sud (12,5 %) ; donnée absente ou à vérifier pour est',
  );
});

test('a list that agrees gives its values, the changes with their sign', () => {
  expect(found({ formule: above, noms: { Nord: ['nord'], Ouest: ['ouest'] } }, 'Nord, Ouest')).toBe(
    'nord (20,5 %) et ouest (30,1 %)',
  );
  const premiers = { indicateur: 'part-jardins', annee: null, periode: [2010, 2015], nombre: 1 } as const;
  expect(found({ formule: { premiers }, noms: { Nord: ['nord'] } }, 'Nord')).toBe('nord (+10,5 points)');
});

test('a majority says how many of how many', () => {
  expect(found({ formule: { majorite: { ...value, plus_de: 12, moins_de: null } } }, 'la plupart')).toBe(
    '3 des 3 quartiers comptés',
  );
});
