import { expect, test } from 'vitest';
import { DatasetError } from './dataset-error.ts';

test('all defects are told, sorted by file, then line, then column, as numbers', () => {
  const defect = (file: string, line: number, column: number) => ({
    file,
    line,
    column,
    field: null,
    message: 'faux.',
  });
  const error = new DatasetError([
    defect('b.csv', 1, 1),
    defect('a.csv', 10, 1),
    defect('a.csv', 2, 3),
    defect('a.csv', 2, 1),
  ]);
  expect(error.message).toBe('a.csv:2:1 faux.\na.csv:2:3 faux.\na.csv:10:1 faux.\nb.csv:1:1 faux.');
  expect(error.defects).toHaveLength(4);
  expect(error.name).toBe('DatasetError');
});
