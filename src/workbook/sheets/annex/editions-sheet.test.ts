import { expect, test } from 'vitest';
import {
  addRecord,
  changeRecord,
  importWorkbook,
} from '../../../../tests/fixtures/workbook/invent-programme.ts';
import { EDITIONS } from './editions-sheet.ts';

const edition = addRecord({
  Identifiant: 'avenant-2026',
  Nom: 'avenant de mai',
  Date: '2026-05',
  Source: 'Délibération',
});
test('an edition that stands does not change, and one at a time is added', () => {
  const told = (change: Parameters<typeof importWorkbook>[0]) =>
    importWorkbook(change).defects.map(({ place }) => place);
  expect(told({ [EDITIONS]: changeRecord('initiale', { Date: '2023' }) })).toEqual([
    'feuille Éditions de l’annexe, C4',
  ]);
  expect(told({ [EDITIONS]: (sheet) => edition(addRecord({ Identifiant: 'b' })(sheet)) })).toEqual([
    'feuille Éditions de l’annexe, A6',
  ]);
});

test('what a build would refuse is told at the cell that brings it', () => {
  const plan = importWorkbook({
    [EDITIONS]: addRecord({ Identifiant: 'avenant-2026', Nom: 'avenant', Date: 'mai', Source: 'Acte' }),
  });
  expect(plan.refused[0]).toContain('feuille Éditions de l’annexe, C5 « mai » n’est pas une date');
});
