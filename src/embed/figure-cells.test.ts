import { describe, expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureCells, figureFingerprint, rowCells } from './figure-cells.ts';

describe('figure cells', () => {
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
});

describe('figure fingerprint', () => {
  const values = { aulnes: 40.1, bois: null };
  const figure = inventFigure({ values, focus: 'aulnes', mel: 19.2 });

  test('the neighbourhood in view is no part of it', () => {
    expect(figureFingerprint(inventFigure({ values, focus: 'bois', mel: 19.2 }))).toBe(
      figureFingerprint(figure),
    );
  });

  test('a value of any row is', () => {
    const other = inventFigure({ values, focus: 'aulnes', mel: 19.3 });
    expect(figureFingerprint(other)).not.toBe(figureFingerprint(figure));
  });
});
