import { expect, test } from 'vitest';
import { fromColumns, toColumns } from './column-table.ts';

const rows = [
  { territoire: 'nord', valeur: null },
  { territoire: 'sud', valeur: 0 },
];

test('the columns are named once, a missing value stays null and a zero stays zero', () => {
  expect(toColumns(rows)).toEqual({
    colonnes: ['territoire', 'valeur'],
    valeurs: [
      ['nord', null],
      ['sud', 0],
    ],
  });
});

test('the rows come back as they were', () => {
  expect(fromColumns(toColumns(rows))).toEqual(rows);
});

test('a table without rows has no columns', () => {
  expect(toColumns([])).toEqual({ colonnes: [], valeurs: [] });
});
