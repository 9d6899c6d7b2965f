import { expect, test } from 'vitest';
import { wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventProject, inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { importSheets } from '../import-sheets.ts';
import { NO_ANSWERS } from './answers.ts';

const path = 'data/indicateurs/part-jeunes.csv';
const damaged = inventProject({
  [path]: 'territoire;annee;valeur;statut;note\r\nle-pre;2018;12;publie;\r\n',
});
const rows = ['Le Pré', 'La Butte', 'Métropole'].map((name, index) => [
  name,
  2018,
  [12, '16,0', 100][index] ?? '',
  'publie',
  '',
]);

test('a damaged file of data/ is written again from itself', () => {
  const sheet = inventSheet('part-jeunes', [['territoire', 'annee', 'valeur', 'statut', 'note'], ...rows]);
  const plan = importSheets([sheet], damaged, NO_ANSWERS);
  expect(plan.defects).toEqual([]);
  expect(plan.edits[0]?.text).toContain('la-butte,2018,16.0,publie,\n');
});

test('a damaged file of data/ is not replaced by another table, which would lose its other years', () => {
  const plan = importSheets([wideSheet([2022], [13], [17], [99])], damaged, NO_ANSWERS);
  expect(plan.defects[0]?.message).toContain(`« npm run importer -- ${path} »`);
});
