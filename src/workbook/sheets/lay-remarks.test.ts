import { expect, test } from 'vitest';
import { inventProject, inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { NO_ANSWERS } from '../figures/answers.ts';
import { importSheets } from '../import-sheets.ts';

const project = inventProject();
const HEADS = ['Indicateur', 'Territoire', 'Année', 'Statut', 'Remarque'];
const KEPT = ['Habitants', 'Métropole inventée', 2012, 'à vérifier', 'Nombre rond, peut-être un arrondi.'];
const run = (...rows: (readonly (string | number)[])[]) =>
  importSheets([inventSheet('Remarques', [['Remarques'], HEADS, ...rows])], project, NO_ANSWERS);

test('the remarks of data/, and blank rows, change nothing', () => {
  expect(run(KEPT, ['', '', '', '', ''])).toMatchObject({ edits: [], defects: [] });
});

test('a new remark, a doubt and a reason of an absence are written', () => {
  const plan = run(
    KEPT,
    ['Part des jeunes', 'Le Pré', '2018', 'à vérifier', 'Douteux.'],
    ['Habitants', 'La Butte', 2018, 'non renseignée', 'Secret.'],
  );
  expect(plan.defects).toEqual([]);
  expect(plan.edits.map(({ text }) => text).join('')).toContain('le-pre,2018,12,a_verifier,Douteux.');
  expect(plan.edits.map(({ text }) => text).join('')).toContain('la-butte,2018,,non_renseigne,Secret.');
});

test('a remark that the sheet no longer has is gone, and told', () => {
  const plan = run(['Part des jeunes', 'Le Pré', 2018, 'publiée', 'Vu.']);
  expect(plan.differences[0]?.details).toContain(
    'Habitants 2012, Métropole : 40 000 (à vérifier) [Nombre rond, peut-être un arrondi.] → 40 000'.replaceAll(
      ' 000',
      '\u{A0}000',
    ),
  );
});

test('a remark on nothing, a contradiction, an empty one and a repeated one are told at their cells', () => {
  const plan = run(
    KEPT,
    ['Âge', 'Le Pré', 2018, '', 'x'],
    ['Habitants', 'Ailleurs', 2018, '', 'x'],
    ['Habitants', 'Le Pré', 1999, '', 'x'],
    ['Habitants', 'La Butte', 2018, 'publiée', 'x'],
    ['Part des jeunes', 'Le Pré', 2018, 'sûre', ''],
    KEPT,
  );
  expect(plan.defects.map(({ place, message }) => `${place} ${message.split(' : ')[0]}`).toSorted()).toEqual([
    'feuille Remarques, A4 « Âge » n’est pas un indicateur',
    'feuille Remarques, A9 cette valeur a déjà une remarque',
    'feuille Remarques, B5 « Ailleurs » n’est pas un territoire',
    'feuille Remarques, C6 « Habitants » n’a pas de valeur pour ce territoire en 1999',
    'feuille Remarques, D7 « publiée » contredit la feuille de l’indicateur, qui ne donne pas de valeur',
    'feuille Remarques, D8 « sûre » n’est pas un statut',
    'feuille Remarques, E8 la remarque est vide',
  ]);
});

test('a file that is imported again changes nothing: the note of a mark is that of its cell', () => {
  const path = 'data/indicateurs/part-jeunes.csv';
  const once = inventProject({
    [path]:
      'territoire,annee,valeur,statut,note\nle-pre,2018,,non_renseigne,secret statistique\nla-butte,2018,16.0,publie,\nmetropole,2018,100,publie,\n',
  });
  const sheets = [
    inventSheet('Part des jeunes', [
      ['Quartier', 2018],
      ['Le Pré', 's'],
      ['La Butte', 16],
      ['Métropole', 100],
    ]),
    inventSheet('Remarques', [['Remarques'], HEADS, KEPT]),
  ];
  expect(importSheets(sheets, once, NO_ANSWERS)).toMatchObject({ edits: [], defects: [] });
});
