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

test('counts are no percentages', () => {
  expect(findProportions(inventTable([{ unit: 'nombre', years: { 2019: [...usual, '1'] } }]))).toEqual([]);
});

test('three others are needed, the middle of which is 5 at least', () => {
  expect(placesOf(find({ 2019: ['40', '38', '44', '0.4'] }))).toEqual(['q3 2019']);
  expect(find({ 2019: ['40', '38', '0.4'] })).toEqual([]);
  expect(placesOf(find({ 2019: ['5', '5', '5', '0.05'] }))).toEqual(['q3 2019']);
  expect(find({ 2019: ['4.9', '4.9', '4.9', '0.05'] })).toEqual([]);
});

test('a hundred times the value is between a third of the least and three times the greatest', () => {
  const last = (rate: string) => placesOf(find({ 2019: ['30', '60', '30', '40', rate] }));
  expect(last('0.1')).toEqual(['q4 2019']);
  expect(last('0.09')).toEqual([]);
  expect(last('1')).toEqual(['q4 2019']);
  const low = (rate: string) => placesOf(find({ 2019: ['30', '30', '30', rate] }));
  expect(low('0.9')).toEqual(['q3 2019']);
  expect(low('0.91')).toEqual([]);
});

test('1 is a proportion, 1.2 and 1.5 are percentages like others', () => {
  const facts = (...values: string[]) => find({ 2019: [...usual, ...values] }).map(({ message }) => message);
  expect(facts('1')).toEqual([
    '« 1 » est une proportion, alors que les autres valeurs vont de 19.2 à 52.3 : écrire un pourcentage de 0 à 100 ; si la source la donne bien, le dire dans la colonne « note » de cette ligne.',
  ]);
  expect(facts('1.2')).toEqual([]);
  expect(facts('1.5', '0.3')[0]).toContain('vont de 1.5 à 52.3');
});

test('a year is told once from three proportions on, four fifths of its values', () => {
  expect(placesOf(find({ 2019: usual, 2022: ['0.4', '0.38', '0.5'] }))).toEqual(['q0 2022']);
  expect(placesOf(find({ 2019: usual, 2022: ['0.4', '0.38'] }))).toEqual(['q0 2022', 'q1 2022']);
  expect(placesOf(find({ 2019: usual, 2022: ['0.4', '0.38', '0.5', '0.2', '43'] }))).toEqual(['q0 2022']);
  expect(placesOf(find({ 2019: usual, 2022: ['0.4', '0.38', '0.5', '38', '43'] }))).toEqual([
    'q0 2022',
    'q1 2022',
    'q2 2022',
  ]);
});
