import { expect, test } from 'vitest';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { textOf } from '../grid/grid.ts';
import { readTable } from './read-table.ts';

const match = (text: string): string | null =>
  ({ 'Le Pré': 'le-pre', 'La Butte': 'la-butte', QP059001: 'le-pre' })[text] ?? null;
const read = (rows: Parameters<typeof inventSheet>[1]) => readTable(inventSheet('F', rows), match);
const said = (rows: Parameters<typeof inventSheet>[1]) =>
  read(rows)?.entries.map(({ indicator, territory, year, cell, place }) => [
    indicator,
    territory,
    year,
    textOf(cell),
    place,
  ]);

test('a sheet without a territory is no table', () => {
  expect(read([])).toBeNull();
  expect(read([['Source : Insee'], ['2022', 12]])).toBeNull();
});

test('a wide table: territories in rows, years in columns, under a title and above a source', () => {
  expect(
    said([
      ['Taux de pauvreté'],
      [],
      ['Quartier', 'Commune', 2019, 'Année 2022'],
      ['Le Pré', 'Montbel', 40.1, ''],
      ['La Butte', 'Montbel', 'nd', '41,2'],
      ['Source : Insee 2022'],
    ]),
  ).toEqual([
    [null, 'le-pre', 2019, '40.1', 'feuille F, C4'],
    [null, 'le-pre', 2022, '', 'feuille F, D4'],
    [null, 'la-butte', 2019, 'nd', 'feuille F, C5'],
    [null, 'la-butte', 2022, '41,2', 'feuille F, D5'],
  ]);
});

test('a long table: a row a year', () => {
  expect(
    said([
      ['territoire', 'annee', 'valeur'],
      ['Le Pré', '2019', '40,1'],
      ['Le Pré', 2022, '41'],
    ]),
  ).toEqual([
    [null, 'le-pre', 2019, '40,1', 'feuille F, C2'],
    [null, 'le-pre', 2022, '41', 'feuille F, C3'],
  ]);
});

test('headings may name indicators, in one row or above the years', () => {
  expect(
    said([
      ['Quartier', 'Taux de pauvreté 2022 (%)'],
      ['Le Pré', 40],
    ]),
  ).toEqual([['Taux de pauvreté', 'le-pre', 2022, '40', 'feuille F, B2']]);
  expect(
    said([
      ['', 'Population', '', 'Emploi'],
      ['Quartier', 2013, 2018, 2017],
      ['Le Pré', 1, 2, 3],
    ])?.map(([indicator, , year]) => [indicator, year]),
  ).toEqual([
    ['Population', 2013],
    ['Population', 2018],
    ['Emploi', 2017],
  ]);
});

test('codes may stand beside names', () => {
  expect(
    said([
      ['Code', 'Libellé', '2022'],
      ['QP059001', 'LE PRE', 5],
    ]),
  ).toEqual([[null, 'le-pre', 2022, '5', 'feuille F, C2']]);
});

test('other territories, columns that say nothing and columns without a heading are told', () => {
  const table = read([
    ['Quartier', 2022, 'Rang', ''],
    ['Le Pré', 40, 3, 7],
    ['Ailleurs', 12, 4, ''],
    ['Note : provisoire', '', '', ''],
  ]);
  expect(table?.strangers).toEqual(['Ailleurs (feuille F, A3)']);
  expect(table?.leftOut).toEqual(['Rang']);
  expect(table?.unnamed).toEqual(['feuille F, D2']);
});

test('a heading that names two years names none', () => {
  expect(
    read([
      ['Quartier', 2022, 'Évolution 2019-2022'],
      ['Le Pré', 40, 3],
    ])?.leftOut,
  ).toEqual(['Évolution 2019-2022']);
});
