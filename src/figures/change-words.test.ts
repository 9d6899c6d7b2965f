import { expect, test } from 'vitest';
import { count, inventFigure, type InventedValue } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { brokenWarning, partialTotals, signedChange, unknownChange } from './change-words.ts';

const figureOf = (from: InventedValue, to: InventedValue, indicator = {}) =>
  inventFigure({ values: { A: to }, previous: { A: from }, focus: 'A', form: 'evolution', indicator });
const whyNot = (from: InventedValue, to: InventedValue, indicator = {}) => {
  const figure = figureOf(from, to, indicator);
  return unknownChange(figure.focus, figure);
};

test('a rate changes in points, a count in %, with a sign', () => {
  expect(plainSpaces(signedChange(2.34, figureOf(1, 2)))).toBe('+2,3 points');
  expect(plainSpaces(signedChange(-1.04, figureOf(1, 2)))).toBe('−1,0 point');
  expect(plainSpaces(signedChange(-10.22, figureOf(1, 2, count)))).toBe('−10,2 %');
});

test('a change that prints as zero has no sign', () => {
  expect(plainSpaces(signedChange(-0.04, figureOf(1, 2)))).toBe('0,0 point');
});

test('a missing date is named', () => {
  expect(whyNot(null, 4)).toBe('la valeur de 2015 n’est pas renseignée');
  expect(whyNot(4, null)).toBe('la valeur de 2020 n’est pas renseignée');
  expect(whyNot(null, null)).toBe('les valeurs de 2015 et 2020 ne sont pas renseignées');
});

test('a doubtful date is named, a missing one before it', () => {
  expect(whyNot({ doubtful: 0 }, 4)).toBe('la valeur de 2015 est à vérifier');
  expect(whyNot(4, { doubtful: 0 })).toBe('la valeur de 2020 est à vérifier');
  expect(whyNot({ doubtful: 0 }, { doubtful: 0 })).toBe('les valeurs de 2015 et 2020 sont à vérifier');
  expect(whyNot({ doubtful: 0 }, null)).toBe('la valeur de 2020 n’est pas renseignée');
});

test('a count that starts from a true zero says so', () => {
  expect(whyNot(0, 4, count)).toBe('la valeur de 2015 est nulle');
});

test('a total made without some is named by its year, for the years it was', () => {
  const figure = inventFigure({
    values: { A: 10, B: null },
    previous: { A: 8, B: 2, qpv: 10 },
    qpv: 10,
    focus: 'A',
    form: 'evolution',
    indicator: count,
  });
  expect(partialTotals(figure, [2015, 2020])).toBe('total de 2020 sans B');
  expect(partialTotals(figure, [2015])).toBeNull();
});

test('only a break of definition warns', () => {
  expect(brokenWarning({ brokenBy: null })).toBe('');
  expect(brokenWarning({ brokenBy: { from: 2015, to: 2020, note: 'La loi a changé.' } })).toBe(
    ', mais la définition a pu changer entre ces deux années',
  );
});
