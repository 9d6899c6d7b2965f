import { expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../tests/invented-cell.ts';
import { parseStatus } from './parse-status.ts';

test.each(['', 'publié', 'Publie', 'nr'])('« %s » is no status', (text) => {
  const { report, messages } = collectMessages();
  expect(parseStatus(inventedCell(text, 'statut'), report)).toBeNull();
  expect(messages).toEqual([`« ${text} » n’est pas un statut : écrire publie, non_renseigne ou a_verifier.`]);
});

test('a status is accepted only where it is allowed', () => {
  const { report, messages } = collectMessages();
  const cell = inventedCell('a_verifier', 'statut');
  expect(parseStatus(cell, report)).toBe('a_verifier');
  expect(messages).toEqual([]);
  expect(parseStatus(cell, report, ['publie', 'non_renseigne'])).toBeNull();
  expect(messages).toEqual(['« a_verifier » n’est pas un statut : écrire publie ou non_renseigne.']);
});
