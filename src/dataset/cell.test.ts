import { expect, test } from 'vitest';
import { inventedCell } from '../../tests/invented-cell.ts';
import { reportCell } from './cell.ts';
import type { Defect } from './defect.ts';

test('a defect of a cell stands at its place and names its column', () => {
  const defects: Defect[] = [];
  reportCell(inventedCell('douze'), 'à corriger.', (defect) => defects.push(defect));
  expect(defects).toEqual([
    { file: 'data/exemple.csv', line: 2, column: 3, field: 'valeur', message: 'à corriger.' },
  ]);
});
