import { expect, test } from 'vitest';
import { defectLines, importInvented, wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';

test('a mark that may be an absence', () => {
  const sheets = [wideSheet([2022], ['-'], [17], [99])];
  expect(importInvented(sheets).questions[0]).toContain(
    'B2 : « - » tient-il lieu d’une valeur non renseignée ? Si oui : --absent "-"',
  );
  expect(importInvented(sheets, { absent: new Set(['-']) })).toMatchObject({ questions: [], defects: [] });
});

test('a mark that says why becomes a note', () => {
  expect(importInvented([wideSheet([2022], ['s'], [17], [99])]).edits[0]?.text).toContain(
    'le-pre,2022,,non_renseigne,secret statistique',
  );
});

test('a blank cell over a value', () => {
  const sheets = [wideSheet([2018], [''], [16], [100])];
  expect(importInvented(sheets).questions[0]).toContain('B2 : la cellule est vide, alors que data/ tient 12');
  expect(importInvented(sheets, { erases: true }).edits[0]?.text).toContain('le-pre,2018,,non_renseigne,\n');
});

test('one value given twice', () => {
  const again = inventSheet('Feuil2', [
    ['Quartier', 'Part des jeunes 2022'],
    ['Le Pré', 14],
  ]);
  expect(defectLines(importInvented([wideSheet([2022], [13], [17], [99]), again]))).toEqual([
    'feuille Feuil2, B2 : « 14 », alors que feuille Part des jeunes, B2 donne « 13 » pour le même territoire et la même année : n’en garder qu’une.',
  ]);
});
