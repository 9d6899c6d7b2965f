import { expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { checkClaim } from '../verdict/check-claim.ts';
import { nothingRead } from '../formula/quantity.ts';
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

test('a majority of neighbourhoods that are all counted says of how many, one in the singular', () => {
  const majority = (...isSelected: readonly boolean[]) =>
    describeFound(source.dataset, {
      kind: 'majorite',
      candidates: isSelected.map((one, at) => ({
        territory: `q${at}`,
        cells: [],
        value: 1,
        isSelected: one,
      })),
      reading: nothingRead,
    });
  expect(majority(true, true, false)).toBe('2 quartiers sur 3');
  expect(majority(true, false)).toBe('1 quartier sur 2');
  expect(majority(false)).toBe('0 quartier sur 1');
});

test('a list of counts has their numbers, a list of their changes its per cent', () => {
  const many = { indicateur: 'jardiniers', annee: 2015, periode: null, plus_de: 5, moins_de: null };
  expect(found({ formule: { ensemble: many, exhaustif: true }, noms: { Nord: ['nord'] } }, 'Nord')).toBe(
    'nord (8)',
  );
  const measured = (indicator: string, change: number) => {
    const cells = [2010, 2015].map((year) => ({ indicator, territory: 'nord', year, observation: null }));
    const candidates = [{ territory: 'nord', cells, value: change, isSelected: true }];
    const comparison = {
      verdict: 'differe',
      names: [],
      unnamed: ['nord'],
      leftOut: [],
    } as const;
    return describeFound(source.dataset, { kind: 'liste', comparison, candidates, reading: nothingRead });
  };
  expect(measured('jardiniers', 12.5)).toBe('aussi nord (+12,5\u{A0}%)');
  expect(measured('part-jardins', 12.5)).toBe('aussi nord (+12,5\u{A0}points)');
});
