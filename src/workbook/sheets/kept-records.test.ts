import { expect, test } from 'vitest';
import { findings } from '../findings.ts';
import { freeId, tellLost } from './kept-records.ts';

test('nothing lost is not told', () => {
  const found = findings();
  tellLost('Mots', [], found);
  tellLost('Mots', ['a', 'b'], found);
  expect(found.all().defects.map(({ message }) => message.split('.')[0])).toEqual([
    'les lignes manquent : a, b',
  ]);
});

test('an identifier is formed once, without accents, and is never empty', () => {
  const taken = new Set(['mission-locale']);
  expect(freeId('Mission locale', taken)).toBe('mission-locale-2');
  expect(freeId('Mission locale', taken)).toBe('mission-locale-3');
  expect(freeId('…', taken)).toBe('sans-nom');
});
