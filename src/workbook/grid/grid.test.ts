import { expect, test } from 'vitest';
import { cellAt, columnName, placeOf, textOf } from './grid.ts';

const sheet = { name: 'Taux', rows: [[], [{ kind: 'text', text: ' a ' }]] } as const;

test('outside the sheet every cell is blank', () => {
  expect(cellAt(sheet, 0, 0)).toEqual({ kind: 'blank' });
  expect(cellAt(sheet, 9, 9)).toEqual({ kind: 'blank' });
  expect(textOf(cellAt(sheet, 9, 9))).toBe('');
});

test('a cell is named as the person who opens the file finds it', () => {
  expect(placeOf(sheet, 13, 2)).toBe('feuille Taux, C14');
  expect([0, 25, 26, 51, 52, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  expect(textOf(cellAt(sheet, 1, 0))).toBe('a');
});
