import { expect, test } from 'vitest';
import { expressionSchema, FORMULA_NAMES, formulaSchema } from './formula-schema.ts';

const cell = { cellule: ['part-jardins', 'nord', 2015] };
const value = { indicateur: 'part-jardins', annee: 2015 };
const accepts = (formula: object): boolean => formulaSchema.safeParse(formula).success;

test.each<[string, object, boolean]>([
  ['a sum of two values', { somme: [cell, cell] }, true],
  ['a sum of one value', { somme: [cell] }, false],
  ['a count above a threshold', { compte: { ...value, plus_de: 5 } }, true],
  ['a count below a threshold', { compte: { ...value, moins_de: 5 } }, true],
  ['a count without a threshold', { compte: value }, false],
  ['a count between two', { compte: { ...value, plus_de: 5, moins_de: 9 } }, false],
  ['a count over a period', { compte: { indicateur: 'a', periode: [2010, 2015], plus_de: 0 } }, true],
  ['a count without a time', { compte: { indicateur: 'a', plus_de: 0 } }, false],
  ['a count of two times', { compte: { ...value, periode: [2010, 2015], plus_de: 0 } }, false],
  ['one leader', { premiers: { ...value, nombre: 1 } }, true],
  ['no leader', { premiers: { ...value, nombre: 0 } }, false],
  ['leaders without a time', { premiers: { indicateur: 'a', nombre: 1 } }, false],
  ['the neighbourhoods of the table', { quartiers: 'tableau' }, true],
  ['the neighbourhoods of elsewhere', { quartiers: 'ville' }, false],
  ['a year before 1900', { cellule: ['a', 'b', 1899] }, false],
  ['the year 1900', { cellule: ['a', 'b', 1900] }, true],
  ['the year 2100', { duree: [2000, 2100] }, true],
  ['a year after 2100', { duree: [2000, 2101] }, false],
])('%s: %j, %s', (_, formula, is) => {
  expect(accepts(formula)).toBe(is);
});

test('a list claims to name all unless it says not', () => {
  expect(formulaSchema.parse({ ensemble: { ...value, plus_de: 5 } })).toEqual({
    ensemble: { ...value, periode: null, plus_de: 5, moins_de: null },
    exhaustif: true,
  });
});

test('what is no formula is told with the names of all; a list is no number', () => {
  const message = (formula: object) => expressionSchema.safeParse(formula).error?.issues[0]?.message;
  const told = `ce n’est pas une formule connue : écrire ${FORMULA_NAMES.join(', ')}, avec ses champs (voir docs/decisions/008-verification.md).`;
  expect(message({ javascript: [] })).toBe(told);
  expect(message({ majorite: { ...value, plus_de: 5 } })).toBe(told);
  expect(FORMULA_NAMES).toContain('taux_hors_qpv');
});
