import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInvented } from '../../tests/fixtures/workbook/import-invented.ts';
import { inventProject, inventSheet } from '../../tests/fixtures/workbook/invent-project.ts';
import { openArchive } from './grid/open-archive.ts';
import { readSpreadsheet } from './grid/read-spreadsheet.ts';
import { readXlsx } from './grid/read-xlsx.ts';
import { indicatorPlans } from './sheets/indicator-sheets.ts';
import { remarksPlan } from './sheets/remarks-sheet.ts';
import { writeXlsx } from './write/write-xlsx.ts';

test('the workbook, read back, changes nothing', () => {
  const { figures } = inventProject();
  const plans = [...indicatorPlans(figures), remarksPlan(figures)];
  const plan = importInvented(readXlsx(openArchive(writeXlsx(plans))));
  expect(plan).toMatchObject({ defects: [], questions: [], remarks: [], differences: [], edits: [] });
});

test('a sheet in which no territory is found is left out, and told', () => {
  expect(importInvented([inventSheet('Feuil2', [['Notes']])]).remarks).toEqual([
    'feuille Feuil2 : aucun territoire reconnu, laissée de côté',
  ]);
});

test.each(['libreoffice.ods', 'libreoffice.xlsx'])(
  'the workbook of the invented town, opened and saved by LibreOffice 7.4 (%s), changes nothing',
  (file) => {
    const read = readSpreadsheet(file, readFileSync(join('tests/fixtures/workbook', file)));
    const plan = importInvented('sheets' in read ? read.sheets : []);
    expect('sheets' in read ? read.sheets.length : 0).toBe(3);
    expect(plan).toMatchObject({ defects: [], questions: [], remarks: [], differences: [], edits: [] });
  },
);
