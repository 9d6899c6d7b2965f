import { expect, test } from 'vitest';
import {
  addRecord,
  changeRecord,
  importWorkbook,
  removeRecord,
} from '../../../tests/fixtures/workbook/invent-programme.ts';

const fact = (values: Readonly<Record<string, string>> = {}) =>
  addRecord({
    Ligne: 'velos',
    Date: '2026-05',
    Fait: 'Vingt vélos.',
    'Dit par': 'L’atelier',
    Preuve: 'Bilan',
    Actions: 'velos-1',
    'Inscrit le': '2026-06-01',
    ...values,
  });

test('a fact is added at the end of the file of its row, with an identifier of its own', () => {
  const plan = importWorkbook({ Faits: fact({ Portée: 'Un quartier', Corrige: 'velos-2025' }) });
  expect([plan.defects, plan.refused]).toEqual([[], []]);
  expect(plan.texts['content/suivi/velos.yaml']).toContain(`- id: velos-2026
  date: 2026-05
  fait: >-
    Vingt vélos.
  dit_par: >-
    L’atelier
  preuve:
    document: >-
      Bilan
  portee: >-
    Un quartier
  actions:
    - velos-1
  inscrit_le: 2026-06-01
  corrige: velos-2025
`);
});

test('the first fact of a row makes its file', () => {
  const plan = importWorkbook({ Faits: fact({ Ligne: 'arbres', Actions: '' }) });
  expect(plan.refused).toEqual([]);
  expect(plan.texts['content/suivi/arbres.yaml']?.startsWith('- id: arbres-2026\n')).toBe(true);
});

test('a fact that stands is neither changed nor removed, and a new one needs a row', () => {
  const told = (
    change: (sheet: Parameters<ReturnType<typeof fact>>[0]) => ReturnType<ReturnType<typeof fact>>,
  ) => importWorkbook({ Faits: change }).defects.map(({ place, message }) => `${place} : ${message}`);
  expect(told(changeRecord('velos-2025', { Fait: 'Treize.' }))[0]).toContain(
    'feuille Faits, D4 : un fait inscrit ne change pas',
  );
  expect(told(removeRecord('velos-2025'))[0]).toContain('la ligne manque : velos-2025');
  expect(told(fact({ Ligne: 'trains' }))[0]).toContain('B5 : « trains » n’est pas une ligne');
  expect(told(fact({ Identifiant: 'x' }))[0]).toContain('A5 : « x » n’est pas un fait inscrit');
});

test('a missing day of entry is told at its cell, and never taken from the clock', () => {
  expect(importWorkbook({ Faits: fact({ 'Inscrit le': '' }) }).refused[0]).toContain('feuille Faits, J5');
});

test('a fact that is there already, without its identifier, is that one', () => {
  const again = importWorkbook({ Faits: changeRecord('velos-2025', { Identifiant: '' }) });
  expect([again.defects, again.edits]).toEqual([[], []]);
});
