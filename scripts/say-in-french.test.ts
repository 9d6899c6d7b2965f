import { expect, test, vi } from 'vitest';
import { DatasetError } from '../src/dataset/dataset-error.ts';
import { sayInFrench } from './say-in-french.ts';

test('what an editor can mend is told alone; other errors are of the programmer', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { exitCode } = process;
  sayInFrench(() => {
    throw new DatasetError([{ file: 'data/x.csv', line: 1, column: 1, field: null, message: 'faux.' }]);
  });
  expect(told.mock.calls).toEqual([['data/x.csv:1:1 faux.']]);
  process.exitCode = exitCode;
  told.mockRestore();
  expect(() =>
    sayInFrench(() => {
      throw new Error('x');
    }),
  ).toThrow('x');
});
