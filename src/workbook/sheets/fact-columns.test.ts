import { expect, test } from 'vitest';
import { factColumns } from './fact-columns.ts';

test('rows are offered as a list, identifiers are not to be changed', () => {
  const columns = factColumns(['velos']);
  expect(columns.find(({ key }) => key === 'ligne')?.choices).toEqual(['velos']);
  expect(columns.filter(({ isOpen }) => !isOpen).map(({ key }) => key)).toEqual(['id']);
});
