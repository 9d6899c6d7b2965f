import { expect, test } from 'vitest';
import {
  addRecord,
  changeRecord,
  importWorkbook,
  removeRecord,
} from '../../../tests/fixtures/workbook/invent-programme.ts';

test('a changed term keeps its file, a new one gets its own', () => {
  const plan = importWorkbook({
    Glossaire: (sheet) =>
      addRecord({
        Terme: 'Mission locale',
        Nature: 'expression',
        Définition: 'Une aide.',
        Formes: 'mission locale | Mission locale',
      })(changeRecord('epicerie', { Définition: 'Une boutique.' })(sheet)),
  });
  // Its forms are not in the text of the invented town.
  expect(plan.defects).toEqual([]);
  expect(plan.refused.map((line) => /^feuille Glossaire, F\d/u.test(line))).toEqual([true, true]);
  expect(plan.texts['content/glossaire/epicerie.yaml']).toContain('Une boutique.');
  expect(plan.texts['content/glossaire/mission-locale.yaml']).toBe(`terme: >-
  Mission locale
nature: expression
definition: >-
  Une aide.
formes:
  - mission locale
  - Mission locale
`);
});

test('a term that is gone is told, and so is an identifier that is none', () => {
  expect(importWorkbook({ Glossaire: removeRecord('epicerie') }).defects[0]?.message).toContain(
    'la ligne manque : epicerie',
  );
  expect(
    importWorkbook({ Glossaire: changeRecord('epicerie', { Identifiant: 'x' }) }).defects[0]?.place,
  ).toMatch(/^feuille Glossaire, A\d$/u);
});

test('a text that a build would refuse is told at its cell', () => {
  expect(
    importWorkbook({ Glossaire: changeRecord('epicerie', { Définition: 'Un "magasin".' }) }).refused[0],
  ).toMatch(/^feuille Glossaire, E\d le texte contient un guillemet droit/u);
});

test('a term that is there already, without its identifier, is that one', () => {
  const again = importWorkbook({ Glossaire: changeRecord('epicerie', { Identifiant: '' }) });
  expect([again.defects, again.edits]).toEqual([[], []]);
});
