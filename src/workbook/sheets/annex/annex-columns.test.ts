import { describe, expect, test } from 'vitest';
import { inventProgramme } from '../../../../tests/fixtures/workbook/invent-programme.ts';
import {
  actionColumns,
  actionRecords,
  annexFiles,
  PARTICULARS,
  ROW_CELLS,
  rowColumns,
  rowRecord,
} from './annex-columns.ts';

describe('annexColumns', () => {
  test('every particular and every cell has its column, and rows are offered as a list', () => {
    const columns = actionColumns(['velos']);
    expect(PARTICULARS.filter((field) => !columns.some(({ key }) => key === field))).toEqual([]);
    expect(ROW_CELLS.filter((field) => !rowColumns.some(({ key }) => key === field))).toEqual([]);
    expect(columns.find(({ key }) => key === 'ligne')?.choices).toEqual(['velos']);
  });
});

describe('annexRecords', () => {
  const project = inventProgramme();
  const [velos, arbres] = project.editorial.annexe;

  test('a row without actions has none, and shows its mention', () => {
    expect(arbres === undefined ? null : actionRecords(arbres)).toEqual([]);
    expect(arbres === undefined ? null : rowRecord(arbres)).toMatchObject({
      id: 'arbres',
      mention: 'Ne relève pas de la Ville',
    });
  });

  test('an action shows what is known of it, and blanks for the rest', () => {
    expect(velos === undefined ? null : actionRecords(velos)[0]).toMatchObject({
      id: 'velos-1',
      ligne: 'velos',
      texte: 'Prêter des vélos',
      retrait: '',
      service: '',
    });
  });

  test('each row has its file', () => {
    expect([...annexFiles(project)]).toEqual([
      ['velos', 'content/annexe/01-velos.yaml'],
      ['arbres', 'content/annexe/02-arbres.yaml'],
    ]);
  });
});
