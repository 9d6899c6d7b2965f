import { expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../tests/invented-cell.ts';
import { parseTerritoryId } from './parse-territory-id.ts';

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
