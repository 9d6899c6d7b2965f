import { expect, test } from 'vitest';
import { actionColumns, PARTICULARS, ROW_CELLS, rowColumns } from './annex-columns.ts';

test('every particular and every cell has its column, and rows are offered as a list', () => {
  const columns = actionColumns(['velos']);
  expect(PARTICULARS.filter((field) => !columns.some(({ key }) => key === field))).toEqual([]);
  expect(ROW_CELLS.filter((field) => !rowColumns.some(({ key }) => key === field))).toEqual([]);
  expect(columns.find(({ key }) => key === 'ligne')?.choices).toEqual(['velos']);
});
