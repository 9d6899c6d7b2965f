import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findProportions } from './find-proportions.ts';

const usual = ['40.1', '38', '52.3', '19.2', '44'];
const find = (years: Record<number, readonly string[]>) => findProportions(inventTable([{ years }]));

test('a year without values, and a column of small percentages, have no proportions', () => {
  expect(find({ 2019: usual, 2022: [] })).toEqual([]);
  expect(find({ 2019: ['0.4', '1.2', '0.8', '2'], 2022: ['0.5', '1.1', '0.7', '2'] })).toEqual([]);
});

test('a whole year of proportions is told once, with both ranges', () => {
  const found = find({ 2019: usual, 2022: ['0.401', '0.38', '0.523', '0.192', '0.44'] });
  expect(found.map(({ message }) => message)).toEqual([
    'les 5 valeurs de 2022 vont de 0.192 à 0.523, alors que les autres vont de 19.2 à 52.3 : ce sont des proportions, écrire des pourcentages de 0 à 100 ; si la source les donne bien, le dire dans la colonne « note » de chacune de ces lignes.',
  ]);
  expect(found[0]?.told).toHaveLength(5);
});

test('the first year may be the one in proportions', () => {
  expect(placesOf(find({ 2014: ['0.4', '0.38', '0.5', '0.2', '0.4'], 2019: usual }))).toEqual(['q0 2014']);
});

test('a few rows are told one by one', () => {
  expect(placesOf(find({ 2019: usual, 2022: ['0.401', '39', '0.52', '20', '43'] }))).toEqual([
    'q0 2022',
    'q2 2022',
  ]);
});

test('a note or a doubt confirms a small percentage', () => {
  expect(find({ 2019: usual, 2022: ['0.4|publie|Vu.', '39', '0.5|a_verifier|Bas.', '20', '43'] })).toEqual(
    [],
  );
});
