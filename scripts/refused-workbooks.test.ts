import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../src/workbook/figures/answers.ts';
import { importSheets } from '../src/workbook/import-sheets.ts';
import {
  addRecord,
  changeRecord,
  inventedWorkbook,
  inventProgramme,
  removeRecord,
} from '../tests/fixtures/workbook/invent-programme.ts';
import { contentDefects } from './ledgers/check-edits.ts';

/** A workbook that is refused: what is typed in its sheets, by name, and what is told. */
const WORKBOOKS: readonly (readonly [
  name: string,
  changes: Parameters<typeof inventedWorkbook>[0],
  told: RegExp,
])[] = [
  ['an action that is gone', { Annexe: removeRecord('velos-1') }, /velos-1/u],
  [
    'a fact of no row',
    { Faits: addRecord({ Ligne: 'nulle', Date: '2027', Fait: 'Un fait.' }) },
    /« nulle »/u,
  ],
  [
    'a fact without its evidence',
    {
      Faits: addRecord({
        Ligne: 'velos',
        Date: '2027',
        Fait: 'Un fait.',
        'Dit par': 'La ville',
        'Inscrit le': '2027-03-01',
      }),
    },
    /Preuve|preuve|document/u,
  ],
  [
    'a fact on a day that is none',
    {
      Faits: addRecord({
        Ligne: 'velos',
        Date: '31/02/2027',
        Fait: 'Un fait.',
        'Dit par': 'La ville',
        Preuve: 'Bilan',
        'Inscrit le': '2027-03-01',
      }),
    },
    /31\/02\/2027/u,
  ],
  [
    'words that change without an edition',
    { Annexe: changeRecord('velos-1', { Action: 'D’autres mots' }) },
    /les mots de l’annexe changent/u,
  ],
  [
    'an edition that changes a former one',
    { 'Éditions de l’annexe': changeRecord('initiale', { Nom: 'autre nom' }) },
    /est inscrite avec/u,
  ],
];

test.each(WORKBOOKS)('a workbook with %s is refused whole', (_, changes, told) => {
  const project = inventProgramme();
  const plan = importSheets(inventedWorkbook(changes), project, NO_ANSWERS);
  const refused = contentDefects('tests/fixtures/editorial/projet', plan.edits).map(
    ({ message, field }) => `${field} ${message}`,
  );
  const all = [
    ...plan.defects.map(({ place, message }) => `${place} ${message}`),
    ...plan.questions,
    ...refused,
  ];
  expect(all.join('\n')).toMatch(told);
});
