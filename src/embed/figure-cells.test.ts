import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureCells, rowCells } from './figure-cells.ts';

const invention = {
  values: { Aulnes: 40.1, Bois: null },
  previous: { Aulnes: 38, Bois: 30 },
  focus: 'Aulnes',
};

test('every cell keeps its status, its year and its territory', () => {
  const cells = figureCells(inventFigure(invention));
  expect(cells.map(({ territory, year, value, status }) => [territory.id, year, value, status])).toEqual([
    ['Aulnes', 2015, 38, 'publie'],
    ['Aulnes', 2020, 40.1, 'publie'],
    ['Bois', 2015, 30, 'publie'],
    ['Bois', 2020, null, 'non_renseigne'],
  ]);
});

test('a year that is drawn is not told twice', () => {
  const { focus } = inventFigure({ ...invention, form: 'evolution' });
  expect(rowCells(focus).map(({ year }) => year)).toEqual([2015, 2020]);
});
