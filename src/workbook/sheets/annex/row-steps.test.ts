import { expect, test } from 'vitest';
import {
  addEdition,
  changeRecord,
  importWorkbook,
  removeRecord,
} from '../../../../tests/fixtures/workbook/invent-programme.ts';
import { ROWS } from './annex-columns.ts';
import { EDITIONS } from './editions-sheet.ts';

const VELOS = 'content/annexe/01-velos.yaml';

test('another cell of the annex keeps its words before too', () => {
  const plan = importWorkbook({
    [EDITIONS]: addEdition,
    [ROWS]: changeRecord('velos', { 'Sollicitations des partenaires': 'Deux ateliers' }),
  });
  expect(plan.refused).toEqual([]);
  expect(plan.texts[VELOS]).toContain(
    'revisions:\n  - edition: avenant-2026\n    champ: partenaires\n    avant: >-\n      Un atelier\n',
  );
});

test('a row of the annex that is gone is told', () => {
  const [defect] = importWorkbook({ [ROWS]: removeRecord('velos') }).defects;
  expect(defect?.message).toContain('la ligne manque : velos');
});
