import { describe, expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../../tests/invented-cell.ts';
import type { Status } from '../dataset.ts';
import { checkStatus, parseStatus, parseTerritoryId, parseYear } from './parse-cells.ts';

describe('parse year', () => {
  test.each(['', '18', '20177', '2017.0', '1789', '2100', 'MMXX'])('« %s » is no year', (text) => {
    const { report, messages } = collectMessages();
    expect(parseYear(inventedCell(text, 'annee'), report)).toBeNull();
    expect(messages).toEqual([`« ${text} » n’est pas une année : écrire ses quatre chiffres.`]);
  });

  test('a year of four digits is one', () => {
    const { report, messages } = collectMessages();
    expect(parseYear(inventedCell('2017', 'annee'), report)).toBe(2017);
    expect(messages).toEqual([]);
  });

  test('a cell already refused is not reported twice', () => {
    const { report, messages } = collectMessages();
    expect(parseYear({ ...inventedCell('=2017', 'annee'), sound: false }, report)).toBeNull();
    expect(messages).toEqual([]);
  });
});

describe('parse territory id', () => {
  test('an unknown territory is reported', () => {
    const { report, messages } = collectMessages();
    expect(parseTerritoryId(inventedCell('le-pres'), new Set(['le-pre']), report)).toBeNull();
    expect(messages).toEqual([
      '« le-pres » n’est pas un territoire : s’agit-il de le-pre ? Prendre un identifiant de data/territoires.csv.',
    ]);
  });

  test('a known territory is accepted', () => {
    const { report, messages } = collectMessages();
    expect(parseTerritoryId(inventedCell('le-pre'), new Set(['le-pre']), report)).toBe('le-pre');
    expect(messages).toEqual([]);
  });

  test('without any known territory the list is broken, and its lines are not reported one by one', () => {
    const { report, messages } = collectMessages();
    expect(parseTerritoryId(inventedCell('le-pre'), new Set(), report)).toBe('le-pre');
    expect(messages).toEqual([]);
  });
});

describe('parse status', () => {
  test.each(['', 'publié', 'Publie', 'nr'])('« %s » is no status', (text) => {
    const { report, messages } = collectMessages();
    expect(parseStatus(inventedCell(text, 'statut'), report)).toBeNull();
    expect(messages).toEqual([
      `« ${text} » n’est pas un statut : écrire publie, non_renseigne ou a_verifier.`,
    ]);
  });

  test('a status is accepted only where it is allowed', () => {
    const { report, messages } = collectMessages();
    const cell = inventedCell('a_verifier', 'statut');
    expect(parseStatus(cell, report)).toBe('a_verifier');
    expect(messages).toEqual([]);
    expect(parseStatus(cell, report, ['publie', 'non_renseigne'])).toBeNull();
    expect(messages).toEqual(['« a_verifier » n’est pas un statut : écrire publie ou non_renseigne.']);
  });
});

describe('check status', () => {
  function check(text: string, status: Status): readonly string[] {
    const { report, messages } = collectMessages();
    expect(checkStatus(inventedCell(text), status, report)).toBe(messages.length === 0);
    return messages;
  }

  test('a missing value is an empty cell', () => {
    expect(check('', 'non_renseigne')).toEqual([]);
  });

  test.each(['0', '0.0', '0,0', '00'])('« %s » is not an absence', (text) => {
    expect(check(text, 'non_renseigne')).toEqual([
      `« ${text} » n’est pas une absence : vider la cellule si la valeur n’est pas connue ; si elle est bien nulle, écrire le statut publie.`,
    ]);
  });

  test('a value contradicts the status of a missing one', () => {
    expect(check('0.5', 'non_renseigne')[0]).toContain('contredit le statut non_renseigne');
  });

  test('a published or doubtful cell needs its value; zero is one', () => {
    expect(check('0', 'publie')).toEqual([]);
    expect(check('', 'publie')[0]).toContain('la valeur manque');
    expect(check('', 'a_verifier')[0]).toContain('la valeur manque');
  });
});
