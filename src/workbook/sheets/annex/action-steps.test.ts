import { expect, test } from 'vitest';
import {
  addRecord,
  changeRecord,
  importWorkbook,
  removeRecord,
} from '../../../../tests/fixtures/workbook/invent-programme.ts';
import { ACTIONS } from './annex-columns.ts';

test('a row that is gone, an identifier that is none, a withdrawal without reason are told at their cells', () => {
  const told = (change: Parameters<typeof importWorkbook>[0]) =>
    importWorkbook(change).defects.map(({ place, message }) => `${place} : ${message}`);
  expect(told({ [ACTIONS]: removeRecord('velos-1') })[0]).toContain(
    'feuille Annexe : la ligne manque : velos-1.',
  );
  expect(told({ [ACTIONS]: changeRecord('velos-1', { Identifiant: 'velos-9' }) })[0]).toContain(
    'feuille Annexe, A4 : « velos-9 » n’est pas une action',
  );
  expect(told({ [ACTIONS]: changeRecord('velos-1', { Retirée: 'oui' }) })).toEqual([
    'feuille Annexe, E4 : le motif du retrait manque : l’écrire.',
  ]);
  expect(told({ [ACTIONS]: addRecord({ Ligne: 'trains', Action: 'x' }) })[0]).toContain(
    'B5 : « trains » n’est pas une ligne',
  );
});

test('an action stands once, in its own row, and does not come back', () => {
  const places = (change: Parameters<typeof importWorkbook>[0]) =>
    importWorkbook(change).defects.map(({ message }) => message.split(' : ')[0]);
  expect(places({ [ACTIONS]: addRecord({ Identifiant: 'velos-1', Ligne: 'velos' }) })).toEqual([
    '« velos-1 » est là deux fois',
  ]);
  expect(places({ [ACTIONS]: changeRecord('velos-1', { Ligne: 'arbres' }) })[0]).toBe(
    '« velos-1 » est une action de la ligne « velos »',
  );
  expect(places({ [ACTIONS]: changeRecord('velos-1', { 'Motif du retrait': 'x' }) })).toEqual([
    'un motif sans retrait',
  ]);
  expect(places({ [ACTIONS]: changeRecord('velos-1', { Retirée: 'peut-être' }) })).toEqual(['« peut-être »']);
});

test('an action that is there already, without its identifier, is that one', () => {
  const again = importWorkbook({ [ACTIONS]: changeRecord('velos-1', { Identifiant: '' }) });
  expect([again.defects, again.edits]).toEqual([[], []]);
});
