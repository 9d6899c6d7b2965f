import { expect, test } from 'vitest';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { headings, longLayout, wideLayout } from './table-columns.ts';

test('a title alone on its row is no heading', () => {
  const sheet = inventSheet('F', [['Titre 2010'], ['Quartier', 'Part en % 2022']]);
  expect(headings(sheet, 2).map(({ heading, year }) => [heading, year])).toEqual([
    ['Quartier', null],
    ['Part en % 2022', 2022],
  ]);
});

test('without any year, what follows the territories is figures', () => {
  const sheet = inventSheet('F', [['Quartier', 'Valeur']]);
  expect(wideLayout(headings(sheet, 1), 0).values).toEqual([{ index: 1, year: null, indicator: null }]);
});

test('without a column of values, what follows the years is figures', () => {
  const sheet = inventSheet('F', [['Quartier', 'Année', 'Emploi', 'note']]);
  expect(longLayout(headings(sheet, 1), 1).values).toEqual([{ index: 2, year: null, indicator: 'Emploi' }]);
});
