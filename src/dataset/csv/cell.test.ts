import { describe, expect, test } from 'vitest';
import { inventedCell } from '../../../tests/invented-cell.ts';
import type { Defect } from '../defect.ts';
import { listChoices, reportCell } from './cell.ts';

describe('cell', () => {
  test('a defect of a cell stands at its place and names its column', () => {
    const defects: Defect[] = [];
    reportCell(inventedCell('douze'), 'à corriger.', (defect) => defects.push(defect));
    expect(defects).toEqual([
      { file: 'data/exemple.csv', line: 2, column: 3, field: 'valeur', message: 'à corriger.' },
    ]);
  });
});

describe('list choices', () => {
  test('no word gives nothing, one word stands alone', () => {
    expect(listChoices([])).toBe('');
    expect(listChoices(['publie'])).toBe('publie');
  });

  test('the last of several words comes after « ou »', () => {
    expect(listChoices(['m', 'f'])).toBe('m ou f');
    expect(listChoices(['publie', 'non_renseigne', 'a_verifier'])).toBe(
      'publie, non_renseigne ou a_verifier',
    );
  });
});
