import { expect, test } from 'vitest';
import { inventedClaim, inventedVerification } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Observation } from '../../dataset/dataset.ts';
import type { Claim } from '../claims/claim-schema.ts';
import type { Source } from '../formula/read-cell.ts';
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

/** What is said of a claim that was checked against a source, its range and its constant perimeter included. */
const remarksOn = (from: Source, claim: Partial<Claim>, words: string): readonly string[] => {
  const { outcome, constant, range } = checkClaim(from, inventedClaim(claim), { words, passage: words });
  return describeRemarks(from.dataset, inventedVerification(outcome, { claim, constant, range }));
};

test('several numbers that the text quotes are said in the plural', () => {
  const twice = { rapport: [{ cite: 'part-ailleurs' }, { cite: 'part-ailleurs' }] } as const;
  expect(remarks({ formule: { somme: [{ cite: 'part-ailleurs' }, nord(2015)] } }, '30 %')).toEqual([
    'Un nombre du calcul est celui que le texte cite : le tableau ne l’a pas.',
  ]);
  const citation = source.citations.get('part-ailleurs');
  if (citation === undefined) throw new Error('A number is quoted.');
  const two = { ...source, citations: new Map([...source.citations, ['autre', citation]]) };
  const both = { rapport: [twice.rapport[0], { cite: 'autre' }] } as const;
  expect(remarksOn(two, { formule: both }, 'une fois 1')).toEqual([
    'Les nombres du calcul sont ceux que le texte cite : le tableau ne les a pas.',
  ]);
});

test('quoted numbers that are rounded give the range of the exact result, and whether the text is in it', () => {
  const citation = source.citations.get('part-ailleurs');
  if (citation === undefined) throw new Error('A number is quoted.');
  const number = { text: '10', plain: '10', decimals: 0, start: 0 };
  const rounded = { ...source, citations: new Map([['dix', { ...citation, number, rounding: 1 }]]) };
  const claim = { formule: { rapport: [nord(2015), { cite: 'dix' }] } } as const;
  const told = (words: string) =>
    remarksOn(rounded, claim, words)
      .at(-1)
      ?.replaceAll(/\u00A0|\u202F/gu, ' ');
  const range = 'Si les nombres cités sont des arrondis, le résultat exact est entre';
  // By hand: 20.5 ÷ 9.5 = 2.157…, 20.5 ÷ 10.5 = 1.952….
  expect(told('2 fois')).toBe(`${range} 2,2 fois et 2,0 fois : le nombre du texte peut en être l’arrondi.`);
  expect(told('3 fois')).toBe(`${range} 2,2 fois et 2,0 fois : le nombre du texte n’en est pas l’arrondi.`);
  expect(told('1 fois')).toBe(`${range} 2,2 fois et 2,0 fois : le nombre du texte n’en est pas l’arrondi.`);
  expect(told('2,16 fois')).toBe(
    `${range} 2,158 fois et 1,952 fois : le nombre du texte peut en être l’arrondi.`,
  );
});

test('a total that lost a neighbourhood gives what both perimeters give', () => {
  const row = (territory: string, year: number, told: number | null): Observation => ({
    territory,
    year,
    value: told,
    published: told === null ? null : String(told),
    status: told === null ? 'non_renseigne' : 'publie',
    note: null,
  });
  const rows = [
    row('est', 2010, 10),
    row('est', 2015, null),
    row('ensemble-qpv', 2010, 110),
    row('ensemble-qpv', 2015, 104),
  ];
  const observations = new Map([...source.dataset.observations, ['jardiniers', rows] as const]);
  const known = { ...source, dataset: { ...source.dataset, observations } };
  const total = (year: number) => ({ cellule: ['jardiniers', 'ensemble-qpv', year] }) as const;
  const claim = { formule: { evolution: [total(2010), total(2015)] } } as const;
  const said = (more: Partial<Claim>, words: string): readonly string[] =>
    remarksOn(known, { ...claim, ...more }, words).map((one) => one.replaceAll('\u{A0}', ' '));
  const start =
    'Les totaux du tableau ne sont pas faits des mêmes quartiers d’une année à l’autre. À périmètre constant, sans est : (104 − 100) ÷ 100';
  // By hand: (104 - 100) / 100 = +4 %; (104 - 110) / 110 = -5.4545… %.
  expect(said({}, '+4,0 %')).toEqual([`${start} = +4,0 % ; avec les totaux tels qu’imprimés : −5,45 %.`]);
  expect(said({ affirme: 'sens' }, 'une hausse')).toEqual([
    `${start} = +4,0 % ; avec les totaux tels qu’imprimés : −5,5 %.`,
  ]);
});
