import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findExcess, nearest } from './find-excess.ts';

const habitants = { id: 'habitants', unit: 'nombre', years: { 2013: ['1000', '2000', ''] } } as const;

test('nothing is compared with a whole that is missing', () => {
  const parts = {
    id: 'allocataires',
    unit: 'nombre',
    ceiling: 'habitants',
    years: { 2015: ['', '', '5000'] },
  } as const;
  expect(findExcess(inventTable([habitants, parts]))).toEqual([]);
  expect(findExcess(inventTable([parts]))).toEqual([]);
});

test('a part greater than the whole of the nearest year is told with it', () => {
  const parts = {
    id: 'allocataires',
    unit: 'nombre',
    ceiling: 'habitants',
    years: { 2015: ['1001', '2000', '5'] },
  } as const;
  const found = findExcess(inventTable([habitants, parts]));
  expect(placesOf(found)).toEqual(['q0 2015']);
  expect(found[0]?.message).toContain('« 1001 » dépasse « habitants » du même territoire (1000 en 2013)');
});

test('shares of one whole are 100 together at most, roundings aside', () => {
  const shares = (first: string, second: string) => [
    { id: 'jeunes', sliceOf: 'âges', years: { 2017: [first] } },
    { id: 'aines', sliceOf: 'âges', years: { 2017: [second] } },
  ];
  expect(findExcess(inventTable(shares('60', '40.1')))).toEqual([]);
  expect(placesOf(findExcess(inventTable(shares('60', '51'))))).toEqual(['q0 2017', 'q0 2017']);
});

test('shares may be half a point too many, those of other years and territories do not add up', () => {
  const shares = (first: Record<number, string[]>, second: Record<number, string[]>) =>
    findExcess(
      inventTable([
        { id: 'jeunes', sliceOf: 'âges', years: first },
        { id: 'aines', sliceOf: 'âges', years: second },
      ]),
    );
  expect(shares({ 2017: ['60'] }, { 2017: ['40.5'] })).toEqual([]);
  expect(placesOf(shares({ 2017: ['60'] }, { 2017: ['40.6'] }))).toHaveLength(2);
  expect(
    shares({ 2017: ['60', '50'], 2020: ['55', '45'] }, { 2017: ['40', '50'], 2020: ['45', '55'] }),
  ).toEqual([]);
  expect(placesOf(shares({ 2017: ['60'] }, { 2017: ['51|publie|Vu.'] }))).toEqual(['q0 2017']);
  expect(shares({ 2017: ['60'] }, { 2017: ['51'] })[0]?.message).toBe(
    '« 60 » est de trop : « jeunes » et « aines » (âges) font ensemble plus de 100 en 2017 : corriger l’une de ces valeurs ; si la source la donne bien, le dire dans la colonne « note » de cette ligne.',
  );
});

test('a note confirms a part greater than its whole', () => {
  const parts = {
    id: 'allocataires',
    unit: 'nombre',
    ceiling: 'habitants',
    years: { 2015: ['1001|publie|Vu.'] },
  } as const;
  expect(findExcess(inventTable([habitants, parts]))).toEqual([]);
});

test('the nearest year is before or after, in any order of rows', () => {
  const [column] = inventTable([{ years: { 2010: ['1', '9'], 2013: ['2', '9'], 2020: ['3', '9'] } }]).columns;
  if (column === undefined) throw new Error('One column.');
  const at = (year: number, readings = column.readings) =>
    nearest({ ...column, readings }, 'q0', year)?.observation.year;
  expect([2009, 2012, 2014, 2018, 2030].map((year) => at(year))).toEqual([2010, 2013, 2013, 2020, 2020]);
  expect(at(2012, column.readings.toReversed())).toBe(2013);
  expect(nearest(column, 'q7', 2012)).toBeNull();
});
