import { expect, test } from 'vitest';
import {
  addRecord,
  changeRecord,
  importWorkbook,
} from '../../../tests/fixtures/workbook/invent-programme.ts';
import { withVerb } from './verbs-sheet.ts';

test('a new verb is added at the end of its list', () => {
  const plan = importWorkbook({ Verbes: addRecord({ Verbe: 'réparer', 'Ce qu’il dit': 'à faire' }) });
  expect([plan.defects, plan.refused]).toEqual([[], []]);
  expect(plan.texts['content/verbes.yaml']).toContain('a-venir: [prêter, réparer]\n');
});

test('a list of one verb a line grows by a line', () => {
  expect(withVerb('a-venir:\n  - mettre\nindetermine:\n  - via\n', 'a-venir', 'réparer')).toBe(
    'a-venir:\n  - mettre\n  - réparer\nindetermine:\n  - via\n',
  );
});

test('a verb does not change sides, and says one of the four things', () => {
  expect(
    importWorkbook({ Verbes: changeRecord('prêter', { 'Ce qu’il dit': 'encore à l’étude' }) }).defects[0]
      ?.message,
  ).toContain('est inscrit comme « à faire »');
  expect(importWorkbook({ Verbes: addRecord({ Verbe: 'réparer' }) }).defects[0]?.message).toContain(
    'n’est pas dans la liste',
  );
});
