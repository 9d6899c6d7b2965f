import { describe, expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findFutureYears, findPrecision, findZeros, roundDecimal } from './find-odd-cells.ts';

describe('find future years', () => {
  test('a year after the date of the data is told once, at the year', () => {
    const found = findFutureYears(inventTable([{ years: { 2019: ['1', '2'], 2091: ['1', '2'] } }]));
    expect(found).toHaveLength(1);
    expect(found[0]?.reading.value.field).toBe('annee');
    expect(found[0]?.message).toContain('« 2091 » vient après la mise à jour des données (2030-01-01)');
  });

  test('the year of the date itself is none, and the rows of a year are told with it', () => {
    expect(findFutureYears(inventTable([{ years: { 2030: ['1', '2'] } }]))).toEqual([]);
    const [found] = findFutureYears(inventTable([{ years: { 2019: ['1', '2'], 2031: ['3', '', '4'] } }]));
    expect(found?.told.map(({ observation }) => `${observation.territory} ${observation.year}`)).toEqual([
      'q0 2031',
      'q2 2031',
    ]);
    expect(found?.message).toBe(
      '« 2031 » vient après la mise à jour des données (2030-01-01) : corriger l’année, ou « mise_a_jour » dans data/datapackage.json.',
    );
  });
});

describe('find precision', () => {
  const find = (values: readonly string[], decimals: number) =>
    findPrecision(inventTable([{ decimals, years: { 2022: values } }])).map(({ message }) => message);

  test('a published 14 or 16.0, and a missing value, stay as they are', () => {
    expect(find(['14', '16.0', ''], 1)).toEqual([]);
  });

  test('the noise of a binary computation is told with the rounded value', () => {
    expect(find(['45.980000000000004'], 1)).toEqual([
      '« 45.980000000000004 » a 15 décimales au lieu d’en avoir une au plus : écrire 46.0.',
    ]);
  });

  test('one or two decimals more may be what the source gives', () => {
    expect(find(['45.98'], 1)[0]).toContain('ou porter « decimales » à 2 dans data/datapackage.json');
  });

  test('rounding works on digits', () => {
    expect(roundDecimal('1.005', 2)).toBe('1.01');
    expect(roundDecimal('0.04', 1)).toBe('0.0');
    expect(roundDecimal('99.95', 1)).toBe('100.0');
    expect(roundDecimal('7.5', 0)).toBe('8');
  });

  test('what is too much is told with what is declared, and up to two decimals more with the other remedy', () => {
    const other = (count: number) =>
      `, ou porter « decimales » à ${count} dans data/datapackage.json si la source donne cette précision.`;
    expect(find(['7.5'], 0)).toEqual([
      `« 7.5 » a 1 décimale au lieu de n’en avoir aucune : écrire 8${other(1)}`,
    ]);
    expect(find(['7.555'], 2)).toEqual([
      `« 7.555 » a 3 décimales au lieu d’en avoir 2 au plus : écrire 7.56${other(3)}`,
    ]);
    expect(find(['45.987'], 1)).toEqual([
      `« 45.987 » a 3 décimales au lieu d’en avoir une au plus : écrire 46.0${other(3)}`,
    ]);
    expect(find(['45.9871'], 1)).toEqual([
      '« 45.9871 » a 4 décimales au lieu d’en avoir une au plus : écrire 46.0.',
    ]);
  });

  test('a number with fewer decimals gets zeros', () => {
    expect(roundDecimal('7.5', 2)).toBe('7.50');
    expect(roundDecimal('7', 1)).toBe('7.0');
  });
});

describe('find zeros', () => {
  const find = (values: readonly string[], unit: 'nombre' | 'pourcentage' = 'pourcentage') =>
    findZeros(inventTable([{ unit, years: { 2019: values } }]));

  test('a zero among missing values, few values or small ones is none of our business', () => {
    expect(find(['0', '', '', '30', '40'])).toEqual([]);
    expect(find(['0', '1', '2', '1.5', '2', '0.5'])).toEqual([]);
  });

  test('a zero where the others go from 20 to 40 is told, with the remedy of a missing value', () => {
    const [found] = find(['0', '20', '40', '25', '30', '35']);
    expect(found?.message).toContain(
      'les autres valeurs de 2019 vont de 20 à 40 : si la valeur n’est pas connue, vider la cellule',
    );
  });

  test('a zero among counts is told too', () => {
    expect(placesOf(find(['200', '0', '300', '150', '90', '120'], 'nombre'))).toEqual(['q1 2019']);
  });

  test('a note or a doubt confirms it', () => {
    expect(find(['0|publie|Aucun.', '20', '40', '25', '30', '35'])).toEqual([]);
    expect(find(['0|a_verifier|Douteux.', '20', '40', '25', '30', '35'])).toEqual([]);
  });

  test('five others are needed, a one among them, whose middle is 3 % or 10 persons at least', () => {
    expect(placesOf(find(['0', '3', '3', '3', '3', '3']))).toEqual(['q0 2019']);
    expect(find(['0', '2.9', '2.9', '2.9', '2.9', '2.9'])).toEqual([]);
    expect(placesOf(find(['0', '10', '10', '10', '10', '10'], 'nombre'))).toEqual(['q0 2019']);
    expect(find(['0', '9', '9', '9', '9', '9'], 'nombre')).toEqual([]);
    expect(placesOf(find(['0', '1', '20', '30', '40', '50']))).toEqual(['q0 2019']);
    expect(find(['0', '20', '30', '40', '50'])).toEqual([]);
  });
});
