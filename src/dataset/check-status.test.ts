import { expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../tests/invented-cell.ts';
import { checkStatus } from './check-status.ts';
import type { Status } from './observation.ts';

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
