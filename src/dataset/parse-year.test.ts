import { expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../tests/invented-cell.ts';
import { parseYear } from './parse-year.ts';

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
