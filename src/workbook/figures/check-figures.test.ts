import { expect, test } from 'vitest';
import { defectLines, importInvented } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';

test('texts, dates, failed formulas, values that a build would refuse', () => {
  const sheet = inventSheet('Part des jeunes', [
    ['Quartier', 2021, 2022],
    ['Le Pré', 'beaucoup', 130],
    ['La Butte', { kind: 'error', text: '#N/A' }, 17],
    ['Métropole', { kind: 'date', text: '2026-05-10' }, 99],
  ]);
  expect(
    defectLines(importInvented([sheet])).map((line) => line.split(' : ').slice(0, 2).join(' : ')),
  ).toEqual([
    'feuille Part des jeunes, B2 : « beaucoup »',
    'feuille Part des jeunes, B3 : « #N/A »',
    'feuille Part des jeunes, B4 : « 2026-05-10 »',
    'feuille Part des jeunes, C2 : « 130 » n’est pas entre 0 et 100',
  ]);
});
