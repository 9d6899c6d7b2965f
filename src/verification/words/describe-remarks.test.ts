import { expect, test } from 'vitest';
import { inventedClaim, inventedVerification } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { checkClaim } from '../verdict/check-claim.ts';
import { describeRemarks } from './describe-remarks.ts';

const remarks = (claim: Partial<Claim>, words: string): readonly string[] => {
  const { outcome } = checkClaim(source, inventedClaim(claim), { words, passage: words });
  return describeRemarks(source.dataset, inventedVerification(outcome, { claim }));
};
const value = { indicateur: 'part-jardins', annee: 2015, periode: null } as const;
const nord = (year: number) => ({ cellule: ['part-jardins', 'nord', year] }) as const;

test('the note of a doubtful cell is repeated', () => {
  expect(remarks({ formule: { cellule: ['part-jardins', 'ouest', 2010] } }, '3 %')).toEqual([
    'Zéro peu vraisemblable.',
  ]);
});

test('a break of definition is said where years on both sides are compared, and only there', () => {
  expect(remarks({ formule: { difference: [nord(2015), nord(2010)] } }, '3 points')).toEqual([
    'La définition a changé.',
  ]);
  expect(remarks({ formule: nord(2015) }, '3 %')).toEqual([]);
});

test('the neighbourhoods left out of a count are named with the reason', () => {
  const compte = { indicateur: 'part-jardins', annee: 2010, periode: null, plus_de: 9, moins_de: null };
  expect(remarks({ formule: { compte } }, 'trois quartiers')).toEqual([
    'Hors du compte : ouest (valeur à vérifier).',
  ]);
  const ensemble = { ...value, plus_de: 20, moins_de: null };
  expect(
    remarks({ formule: { ensemble, exhaustif: true }, noms: { Nord: ['sud', 'nord'] } }, 'Nord'),
  ).toEqual([
    'Hors du compte : est (non renseigné).',
    '« Nord » peut désigner « sud » ou « nord » : le nom est lu ici comme « nord ».',
  ]);
});

test('a number that the text quotes is said not to be in the table', () => {
  expect(remarks({ formule: { rapport: [nord(2015), { cite: 'part-ailleurs' }] } }, 'deux fois')).toEqual([
    'Un nombre du calcul est celui que le texte cite : le tableau ne l’a pas.',
  ]);
});
