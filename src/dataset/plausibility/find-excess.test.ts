import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findExcess } from './find-excess.ts';

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
