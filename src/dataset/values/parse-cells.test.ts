import { describe, expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../../tests/invented-cell.ts';
import type { Status } from '../observation.ts';
import { checkStatus, closestId, parseStatus, parseTerritoryId, parseYear } from './parse-cells.ts';

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

describe('closest id', () => {
  const ids = [
    'le-pre',
    'la-butte',
    'pont-de-bois',
    'residence',
    'residence-poste-terroir',
    'secteur-nord',
    'secteur-sud',
  ];

  test('a text that resembles none proposes none', () => {
    expect(closestId('ailleurs', ids)).toBeNull();
    expect(closestId('', ids)).toBeNull();
  });

  test.each([
    ['Pont de Bois', 'pont-de-bois'],
    ['Résidence', 'residence'],
    ['Le Pré', 'le-pre'],
    ['la-bute', 'la-butte'],
    ['La Butte - Haut', 'la-butte'],
    ['(Le Pré)', 'le-pre'],
    ['Pre\u0301', 'pre'],
    ['Sèvre-Élève', 'sevre-eleve'],
  ])('« %s »: %s', (text, id) => {
    expect(closestId(text, [...ids, 'pre', 'sevre-eleve'])).toBe(id);
  });

  test('of two that are as close, none is proposed', () => {
    expect(closestId('ab', ['aa', 'bb'])).toBeNull();
  });

  test('two letters changed, added or left out are a slip, three are another word', () => {
    // By hand: from « case », « kase » is 1 away, « kaze » 2, « kazo » 3.
    expect(closestId('kase', ['case'])).toBe('case');
    expect(closestId('kaze', ['case'])).toBe('case');
    expect(closestId('kazo', ['case'])).toBeNull();
    expect(closestId('caseee', ['case'])).toBe('case');
    expect(closestId('caseeee', ['case'])).toBeNull();
    expect(closestId('ca', ['case'])).toBe('case');
    expect(closestId('c', ['case'])).toBeNull();
  });

  test('a letter left out and another one added count for two', () => {
    expect(closestId('ecasx', ['casx', 'ecase'])).toBeNull();
    expect(closestId('asee', ['case', 'ab'])).toBe('case');
    expect(closestId('secteur-nor', ['secteur-nord', 'secteur-sud'])).toBe('secteur-nord');
  });

  test('the beginning of an identifier, five letters or more, is as near as one letter, either way', () => {
    expect(closestId('villa-des-roses', ['villa'])).toBe('villa');
    expect(closestId('villa', ['villa-des-roses'])).toBe('villa-des-roses');
    expect(closestId('parc-des-roses', ['parc'])).toBeNull();
    expect(closestId('parc', ['parc-des-roses'])).toBeNull();
    // A word that only begins alike is another.
    expect(closestId('villages', ['villa'])).toBeNull();
    expect(closestId('villa', ['villages'])).toBeNull();
    // One letter away each: none.
    expect(closestId('villa-nord', ['villa', 'villa-bord'])).toBeNull();
    expect(closestId('villa', ['villa-nord', 'villo'])).toBeNull();
  });

  test('the very identifier is nearer than any other', () => {
    expect(closestId('case', ['cases', 'case', 'cas'])).toBe('case');
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
