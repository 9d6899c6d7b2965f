import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findZeros } from './find-zeros.ts';

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
