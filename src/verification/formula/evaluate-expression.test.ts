import { expect, test } from 'vitest';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import type { Expression } from './formula.ts';
import { toNumber } from './fraction.ts';

const of = (formula: Expression) => evaluateExpression(source, formula);
const number = (formula: Expression): number | null => {
  const { value } = of(formula);
  return value === null ? null : toNumber(value);
};
const nord = { cellule: ['part-jardins', 'nord', 2015] } as const;
const whole2010 = { cellule: ['jardiniers', 'mel', 2010] } as const;
const whole2015 = { cellule: ['jardiniers', 'mel', 2015] } as const;

test('a missing cell or a doubtful one gives no value, and says why', () => {
  expect(of({ cellule: ['part-jardins', 'est', 2015] })).toMatchObject({
    value: null,
    obstacle: 'Le tableau ne renseigne pas cette donnée : Part des jardins, est, 2015.',
  });
  expect(of({ cellule: ['part-jardins', 'ouest', 2010] }).obstacle).toBe(
    'La valeur du tableau est à vérifier : Part des jardins, ouest, 2010.',
  );
  expect(of({ cellule: ['part-jardins', 'ensemble-qpv', 2010] }).obstacle).toBe(
    'Le tableau n’a pas cette donnée : Part des jardins, ensemble-qpv, 2010.',
  );
  const sum = { somme: [nord, { cellule: ['part-jardins', 'est', 2015] }] } as const;
  expect(of(sum)).toMatchObject({ value: null, obstacle: expect.stringContaining('ne renseigne pas') });
});

test('a cell keeps its published precision, its place, its base', () => {
  expect(of(nord)).toMatchObject({
    published: '20.5',
    unit: 'pourcentage',
    territories: ['nord'],
    years: [2015],
    bases: ['terrains'],
  });
});

test.each<readonly [string, Expression, number]>([
  ['10.0 + 20.5', { somme: [{ cellule: ['part-jardins', 'nord', 2010] }, nord] }, 30.5],
  ['20.5 - 9.0', { difference: [nord, { cellule: ['part-jardins', 'mel', 2015] }] }, 11.5],
  [
    '18.8 over the quoted 9.4',
    { rapport: [{ cellule: ['part-jardins', 'ensemble-qpv', 2015] }, { cite: 'part-ailleurs' }] },
    2,
  ],
  ['605 of 1210, in %', { part: [{ cellule: ['jardiniers', 'ensemble-qpv', 2015] }, whole2015] }, 50],
  ['from 1000 to 1210, in %', { evolution: [whole2010, whole2015] }, 21],
  ['from 1000 to 1210 in five years: 1.21 to the fifth root', { taux_annuel: [whole2010, whole2015] }, 3.886],
  ['1210 - 605, the MEL without its neighbourhoods', { hors_qpv: ['jardiniers', 2015] }, 605],
  // (9 × 1210 − 18.8 × 605) ÷ (1210 − 605) = (10890 − 11374) ÷ 605 = −0.8.
  ['rates weighted by people', { taux_hors_qpv: ['part-jardins', 2015, 'jardiniers', 2015] }, -0.8],
  ['2017 - 2010', { duree: [2010, 2017] }, 7],
  ['the neighbourhoods of the table', { quartiers: 'tableau' }, 4],
  ['Aune, Bois, Cour', { communes: 'tableau' }, 3],
  ['Aune, Bois', { communes: 'nord' }, 2],
  ['30.1, then 20.5', { rang: ['part-jardins', 'nord', 2015] }, 2],
])('%s', (_, formula, expected) => {
  expect(number(formula)).toBeCloseTo(expected, 4);
});

test('a count leaves out the missing and the doubtful, and names them', () => {
  const beyond = { indicateur: 'part-jardins', periode: null, moins_de: null } as const;
  expect(of({ compte: { ...beyond, annee: 2015, plus_de: 12.5 } })).toMatchObject({
    unit: 'quartiers',
    counted: { selected: ['nord', 'ouest'], leftOut: ['est'] },
  });
  const rise = { indicateur: 'part-jardins', annee: null, plus_de: 0, moins_de: null } as const;
  expect(of({ compte: { ...rise, periode: [2010, 2015] } }).counted).toEqual({
    selected: ['nord'],
    leftOut: ['est', 'ouest'],
  });
});

test('what is counted has no decimals', () => {
  expect([of({ quartiers: 'tableau' }).decimals, of({ duree: [2010, 2017] }).decimals]).toEqual([0, 0]);
});

test('a rank needs a sound cell', () => {
  expect(of({ rang: ['part-jardins', 'est', 2015] })).toMatchObject({ value: null, unit: 'rang' });
});

test('a rate outside the neighbourhoods is refused: its denominator is not in the table', () => {
  expect(() => of({ hors_qpv: ['part-jardins', 2015] })).toThrow(
    '"part-jardins" is a rate: none is known outside the QPV.',
  );
});

test('the computation is written in numbers', () => {
  const outside = { hors_qpv: ['jardiniers', 2015] } as const;
  expect(of({ part: [{ cellule: ['jardiniers', 'nord', 2015] }, outside] }).arithmetic).toBe(
    '8 ÷ (1\u00A0210 − 605)',
  );
  expect(of({ taux_annuel: [whole2010, whole2015] }).arithmetic).toBe(
    '(1\u00A0210 ÷ 1\u00A0000) puissance 1/5 − 1',
  );
});

test('a share is a share of its second operand', () => {
  const { bases, territories } = of({ part: [{ hors_qpv: ['jardiniers', 2015] }, nord] });
  expect([bases, territories]).toEqual([['terrains'], ['hors-qpv', 'nord']]);
});

test('a rate outside the neighbourhoods is written with both rates and both populations', () => {
  const rate = of({ taux_hors_qpv: ['part-jardins', 2015, 'jardiniers', 2015] });
  expect(rate).toMatchObject({
    arithmetic: '(9,0 × 1\u00A0210 − 18,8 × 605) ÷ (1\u00A0210 − 605)',
    unit: 'pourcentage',
    territories: ['hors-qpv'],
    obstacle: null,
  });
});

test('a quoted number keeps its unit, its decimals and what it speaks of', () => {
  expect(of({ cite: 'part-ailleurs' })).toMatchObject({
    unit: 'pourcentage',
    arithmetic: '9,4',
    decimals: 1,
    cited: ['part-ailleurs'],
    years: [2015],
    territories: ['hors-qpv'],
  });
  const citation = source.citations.get('part-ailleurs');
  if (citation === undefined) throw new Error('A number is quoted.');
  const counts = { ...source, citations: new Map([['tous', { ...citation, isPercentage: false }]]) };
  expect(evaluateExpression(counts, { cite: 'tous' }).unit).toBe('nombre');
  expect(() => of({ cite: 'personne' })).toThrow('No number is quoted by claim "personne".');
});

test('a sum is written with its operands, in their unit, to their decimals', () => {
  expect(of({ somme: [nord, { difference: [whole2015, whole2010] }] })).toMatchObject({
    unit: 'pourcentage',
    arithmetic: '20,5 + (1\u00A0210 − 1\u00A0000)',
    decimals: 1,
  });
});

test('what is counted in the table says where, and in what unit', () => {
  const told = (formula: Expression) => {
    const { unit, territories, arithmetic, years } = of(formula);
    return [unit, territories, arithmetic, years];
  };
  expect(told({ quartiers: 'tableau' })).toEqual(['quartiers', ['chaque-qpv'], '4', []]);
  expect(told({ communes: 'tableau' })).toEqual(['communes', ['chaque-qpv'], '3', []]);
  expect(told({ communes: 'nord' })).toEqual(['communes', ['nord'], '2', []]);
  expect(told({ duree: [2010, 2017] })).toEqual(['ans', [], '2017 − 2010', [2010, 2017]]);
  expect(told({ rang: ['part-jardins', 'nord', 2015] })).toEqual(['rang', ['nord'], '2', [2015]]);
});
