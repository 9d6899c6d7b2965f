import { describe, expect, test } from 'vitest';
import { inventedCell } from '../../../tests/invented-cell.ts';
import type { Defect } from '../defect.ts';
import { listChoices, missingMark, refuseMark, reportCell } from './cell.ts';

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

describe('missingMark', () => {
  test.each([
    '',
    '0',
    '0.0',
    '12',
    '-4.1',
    '12,5',
    'beaucoup',
    'nouveau',
    'liens',
    'nsp',
    'apso',
    'sol',
    'donc',
    'nclair',
    'rond',
    'ndlr',
    'anr',
    'nrj',
    'wna',
    'naval',
  ])('« %s » marks nothing', (text) => {
    expect(missingMark(text)).toBeNull();
  });

  test.each([
    ['-', 'secret statistique'],
    ['–', 'secret statistique'],
    ['<5', 'secret statistique'],
    ['< 11', 'secret statistique'],
    ['s', 'secret statistique'],
    ['c', 'secret statistique'],
    ['ns', 'non significatif'],
    ['n.d.', 'non disponible'],
    ['nd', 'non disponible'],
    ['n/d', 'non disponible'],
    ['nc', 'non communiqué'],
    ['nr', null],
    ['n.r.', null],
    ['NA', null],
    ['#N/A', null],
    ['NaN', null],
    ['...', null],
    ['Secret', 'secret statistique'],
    ['N.S.', 'non significatif'],
    ['S.O.', 'sans objet'],
    ['Sans objet', 'sans objet'],
    ['N.C.', 'non communiqué'],
    ['Non communiquée', 'non communiqué'],
    ['Non disponible', 'non disponible'],
    ['NR', null],
    [' nd ', 'non disponible'],
  ])('« %s » marks a missing value, note %s', (text, note) => {
    expect(missingMark(text)).toEqual({ note });
  });

  test('the remedy never asks to write a number, and gives status and note', () => {
    expect(refuseMark('<5')).toBe(
      '« <5 » n’est pas un nombre mais tient lieu d’une valeur absente : vider la cellule, écrire le statut non_renseigne et, en note, « secret statistique ».',
    );
    expect(refuseMark('nr')).toContain('si elle est connue, la raison en note');
    expect(refuseMark('40.1')).toBeNull();
  });
});
