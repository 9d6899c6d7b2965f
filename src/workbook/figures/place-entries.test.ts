import { expect, test } from 'vitest';
import { defectLines, importInvented } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';

test('the indicator, the year, other territories', () => {
  const bare = inventSheet('Feuil1', [
    ['Quartier', 'Valeur'],
    ['Le Pré', 13],
    ['Ailleurs', 4],
  ]);
  expect(importInvented([bare]).questions.map((question) => /--[a-z-]+/u.exec(question)?.[0])).toEqual([
    '--autres-territoires',
    '--indicateur',
  ]);
  const answered = importInvented([bare], { indicator: 'part-jeunes', leavesStrangers: true });
  expect(answered.questions).toEqual([
    'feuille Feuil1 : de quelle année sont ces chiffres ? La dire, par exemple : --annee 2022',
  ]);
  expect(
    importInvented([bare], { indicator: 'part-jeunes', leavesStrangers: true, year: 2022 }).edits,
  ).toHaveLength(1);
});

test('figures without a heading, an indicator that is none', () => {
  const plan = importInvented(
    [
      inventSheet('Part des jeunes', [
        ['Quartier', 2022, ''],
        ['Le Pré', 13, 4],
      ]),
    ],
    { indicator: 'x' },
  );
  expect(defectLines(plan)[0]).toContain('C2 : la colonne n’a pas de titre');
  expect(defectLines(plan)[1]).toContain('--indicateur : « x » n’est pas un indicateur');
});
