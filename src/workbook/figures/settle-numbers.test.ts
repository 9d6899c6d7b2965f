import { expect, test } from 'vitest';
import { importInvented, wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';

const proportions = [wideSheet([2022], [0.13], [0.17], [0.99])];

test('proportions or percentages', () => {
  expect(importInvented(proportions).questions).toEqual([
    'feuille Part des jeunes, B2 : « Part des jeunes » 2022 va de 0 à 1 (0.13…). Des proportions, à multiplier par 100 : --proportions ; ou bien des pourcentages : --pourcentages',
  ]);
  expect(importInvented(proportions).edits).toEqual([]);
  expect(importInvented(proportions, { scale: 'proportions' }).edits[0]?.text).toContain(
    'le-pre,2022,13,publie,',
  );
});

test('a cell that is formatted as a percentage leaves nothing open', () => {
  const cell = { kind: 'number', text: '13', isPercent: true } as const;
  const sheet = inventSheet('Part des jeunes', [
    ['Quartier', 2022],
    ['Le Pré', cell],
    ['La Butte', { ...cell, text: '0.5' }],
    ['Métropole', { ...cell, text: '9' }],
  ]);
  expect(importInvented([sheet]).questions).toEqual([]);
  expect(importInvented([sheet]).edits[0]?.text).toContain('le-pre,2022,13,publie,');
});

test('too many decimals', () => {
  const sheets = [wideSheet([2022], [13.46], [17], [99])];
  expect(importInvented(sheets).questions[0]).toContain('Les arrondir (13.5) : --arrondir');
  expect(importInvented(sheets, { rounds: true }).edits[0]?.text).toContain('le-pre,2022,13.5,publie,');
});
