import { expect, test } from 'vitest';
import { claimsFileSchema } from './claim-schema.ts';

const cell = { cellule: ['part-jardins', 'nord', 2015] };

/** What is wrong with a file of one claim; an empty list where nothing is. */
function defectsOf(claim: object): readonly string[] {
  const file = { affirmations: [{ id: 'a', affirme: 'nombre', ...claim }], autres_mots: [] };
  return claimsFileSchema.safeParse(file).error?.issues.map(({ message }) => message) ?? [];
}

test('a claim has a formula, or somewhere else to look, and not both', () => {
  const either =
    'écrire soit « formule », soit « ailleurs » : une donnée du tableau, ou la source qui pourrait la donner.';
  expect(defectsOf({ formule: cell })).toEqual([]);
  expect(defectsOf({ ailleurs: 'La caisse.' })).toEqual([]);
  expect(defectsOf({})).toEqual([either]);
  expect(defectsOf({ formule: cell, ailleurs: 'La caisse.' })).toEqual([either]);
});

test('a landmark stands where there is no formula', () => {
  expect(defectsOf({ ailleurs: 'La caisse.', repere: [cell] })).toEqual([]);
  expect(defectsOf({ formule: cell, repere: [cell] })).toEqual([
    '« repere » va sans formule : retirer l’un ou l’autre.',
  ]);
});

test.each(['nombre', 'sens', 'liste', 'majorite', 'autre'])('words may claim a « %s »', (affirme) => {
  expect(defectsOf({ affirme, formule: cell })).toEqual([]);
});

test('years go from 1900 to 2100', () => {
  const years = (...annee: number[]) => defectsOf({ annee, formule: cell }).length;
  expect([years(1900, 2100), years(1899), years(2101)]).toEqual([0, 1, 1]);
});

test('a name means one neighbourhood at least', () => {
  expect(defectsOf({ noms: { Nord: ['nord'] }, formule: cell })).toEqual([]);
  expect(defectsOf({ noms: { Nord: [] }, formule: cell })).toHaveLength(1);
});

test('what is not said is null, none or no', () => {
  const file = claimsFileSchema.parse({
    affirmations: [{ id: 'a', affirme: 'nombre', formule: cell }],
    autres_mots: [],
  });
  expect(file.affirmations[0]).toMatchObject({
    texte: null,
    territoire: [],
    annee: [],
    annee_deduite: false,
    base: null,
    noms: {},
    repere: [],
    arrondi: null,
  });
});
