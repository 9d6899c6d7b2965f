import { describe, expect, test } from 'vitest';
import {
  addEdition,
  addRecord,
  changeRecord,
  importWorkbook,
} from '../../../../tests/fixtures/workbook/invent-programme.ts';
import { ACTIONS } from './annex-columns.ts';
import { EDITIONS } from './editions-sheet.ts';

describe('annexSheet', () => {
  test('the workbook of an invented town, read back, changes nothing', () => {
    expect(importWorkbook({})).toMatchObject({
      defects: [],
      questions: [],
      remarks: [],
      edits: [],
      refused: [],
    });
  });
});

describe('changeAnnex', () => {
  const VELOS = 'content/annexe/01-velos.yaml';

  test('an edition rewords, adds and withdraws: the words before it are kept, identifiers follow, nothing else moves', () => {
    const plan = importWorkbook({
      [EDITIONS]: addEdition,
      [ACTIONS]: (sheet) =>
        addRecord({ Ligne: 'velos', Action: 'Prêter des casques', Lieu: 'Atelier' })(
          changeRecord('velos-1', {
            Action: 'Prêter des vélos et des casques',
            Retirée: 'oui',
            'Motif du retrait': 'Fin du prêt.',
          })(sheet),
        ),
    });
    expect([plan.defects, plan.questions, plan.refused]).toEqual([[], [], []]);
    expect(plan.texts[VELOS]).toBe(`ordre: 1
titre: >-
  Des vélos
ambition: rouler
actions:
  - id: velos-1
    texte: >-
      Prêter des vélos et des casques
    revisions:
      - edition: avenant-2026
        avant: >-
          Prêter des vélos
    retrait:
      edition: avenant-2026
      motif: >-
        Fin du prêt.
  - id: velos-2
    texte: >-
      Prêter des casques
    depuis: avenant-2026
    lieu: >-
      Atelier
partenaires: >-
  Un atelier
complementaires: >-
  Un projet
`);
    expect(
      plan.texts['content/editions.yaml']?.endsWith(`- id: avenant-2026
  nom: avenant de mai
  date: 2026-05
  source: >-
    Délibération
`),
    ).toBe(true);
    expect(plan.differences[0]?.rows.map(([of, field]) => `${of} ${field}`)).toEqual([
      'Éditions édition nouvelle',
      'velos-1 action',
      'velos-1 retrait',
      'velos action nouvelle',
    ]);
  });

  test('official words do not change without an edition; a particular does', () => {
    expect(
      importWorkbook({ [ACTIONS]: changeRecord('velos-1', { Action: 'Autre' }) }).questions[0],
    ).toContain('inscrire d’abord l’édition');
    const plan = importWorkbook({ [ACTIONS]: changeRecord('velos-1', { 'Service pilote': 'Sports' }) });
    expect([plan.questions, plan.refused]).toEqual([[], []]);
    expect(plan.texts[VELOS]).toContain('    service: >-\n      Sports\n');
  });
});
