import { describe, expect, test } from 'vitest';
import {
  count,
  type InventedValue,
  inventFigure,
  type Invention,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import {
  changeReserve,
  comparedWithout,
  leftOutOfTotal,
  madeWithout,
  shortChange,
  signedChange,
  unknownChange,
} from './change-words.ts';

describe('change words', () => {
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

  test('a change that is none, or is displayed as none, has words', () => {
    expect(shortChange(0, figureOf(1, 2))).toBe('sans changement');
    expect(shortChange(0.03, figureOf(1, 2, count))).toBe('presque sans changement');
    expect(plainSpaces(shortChange(0.05, figureOf(1, 2, count)))).toBe('+0,1 %');
  });

  test('totals that cannot be brought to the same neighbourhoods say so', () => {
    const figure = inventFigure({
      values: { A: 10, B: null },
      previous: { A: 8, B: 2, qpv: 11 },
      qpv: 10,
      focus: 'A',
      form: 'evolution',
      indicator: count,
    });
    expect(figure.qpv?.change).toBeNull();
    expect(figure.qpv === null ? '' : unknownChange(figure.qpv, figure)).toBe(
      'les totaux de 2015 et 2020 ne réunissent pas les mêmes quartiers',
    );
  });

  test('a total made without some says without whom, at its year and in comparisons', () => {
    const figure = inventFigure({
      values: { A: 10, B: null },
      previous: { A: 8, B: 2, qpv: 10 },
      qpv: 10,
      focus: 'A',
      form: 'evolution',
      indicator: count,
    });
    expect(madeWithout(figure, 2020)).toBe('établi sans B');
    expect(madeWithout(figure, 2015)).toBeNull();
    expect(comparedWithout(figure)).toBe('sans B, aux deux dates');
    // By hand: (10 - 8) / 8 = 25 %.
    expect(figure.qpv?.change).toBe(25);
  });

  test('a break of definition warns, and an indicator whose changes ask for care', () => {
    const { indicator } = figureOf(1, 2);
    expect(changeReserve({ brokenBy: null, indicator })).toBe('');
    expect(changeReserve({ brokenBy: null, indicator: { ...indicator, changeCaution: 'Prudence.' } })).toBe(
      ', à interpréter avec prudence',
    );
    expect(changeReserve({ brokenBy: { from: 2015, to: 2020, note: 'La loi a changé.' }, indicator })).toBe(
      ', mais la définition a pu changer entre ces deux années',
    );
  });
});

describe('partial total', () => {
  const leftOut = (more: Partial<Invention>, year = 2020) =>
    leftOutOfTotal(
      inventFigure({ values: { A: 10, B: null, C: 5 }, focus: 'A', qpv: 15, indicator: count, ...more }),
      year,
    ).map(({ territory }) => territory.id);

  test('a total that the known rows make up was made without the others', () => {
    expect(leftOut({})).toEqual(['B']);
  });

  test('a larger total holds the missing row; a complete one leaves out nobody', () => {
    expect(leftOut({ qpv: 18 })).toEqual([]);
    expect(leftOut({ values: { A: 10, C: 5 } })).toEqual([]);
  });

  test('without a total, for a rate or for a year that is not there, nobody is left out', () => {
    expect(leftOut({ qpv: null })).toEqual([]);
    expect(leftOut({ indicator: {} })).toEqual([]);
    expect(leftOut({}, 2001)).toEqual([]);
  });

  test('the year before is judged by its own cells', () => {
    const previous = { A: 10, B: 4, C: null, qpv: 14 };
    expect(leftOut({ previous, form: 'evolution' }, 2015)).toEqual(['C']);
    expect(leftOut({ previous, form: 'evolution' })).toEqual(['B']);
  });
});
