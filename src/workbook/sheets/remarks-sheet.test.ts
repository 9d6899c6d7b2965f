import { expect, test } from 'vitest';
import { inventProject } from '../../../tests/fixtures/workbook/invent-project.ts';
import { remarksPlan } from './remarks-sheet.ts';

test('each value with a note has its row, with its status in words', () => {
  const { rows } = remarksPlan(inventProject().figures);
  expect(rows[3]?.map((cell) => cell?.text)).toEqual([
    'Habitants',
    'Métropole inventée',
    '2012',
    'à vérifier',
    'Nombre rond, peut-être un arrondi.',
  ]);
  expect(rows[4]?.every((cell) => cell?.text === '')).toBe(true);
});
