import { expect, test } from 'vitest';
import {
  changeRecord,
  importWorkbook,
  inventProgramme,
} from '../../../tests/fixtures/workbook/invent-programme.ts';

const NAME = 'Fiche du site';

test('a particular that is filled in changes its line and no other', () => {
  const before = inventProgramme().content.get('content/site.yaml') ?? '';
  const plan = importWorkbook({
    [NAME]: changeRecord('pdf_signe', { Valeur: 'https://exemple.fr/signe.pdf' }),
  });
  expect([plan.defects, plan.refused]).toEqual([[], []]);
  const changed = (plan.texts['content/site.yaml'] ?? '')
    .split('\n')
    .filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('https://exemple.fr/signe.pdf');
});

test('the day of the figures is that of the descriptor', () => {
  const plan = importWorkbook({ [NAME]: changeRecord('chiffres_mis_a_jour_le', { Valeur: '2027-03-01' }) });
  expect(plan.texts['data/datapackage.json']).toContain('"mise_a_jour": "2027-03-01"');
});

test('a field that is none, and an address that is none, are told at their cells', () => {
  expect(importWorkbook({ [NAME]: changeRecord('pdf_signe', { Champ: 'x' }) }).defects[0]?.message).toContain(
    '« x » n’est pas un champ',
  );
  expect(importWorkbook({ [NAME]: changeRecord('pdf_signe', { Valeur: 'exemple' }) }).refused[0]).toMatch(
    /^feuille Fiche du site, B\d+ « exemple » n’est pas une adresse/u,
  );
});
