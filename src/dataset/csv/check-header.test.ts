import { expect, test } from 'vitest';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { checkHeader } from './check-header.ts';

function check(header: string): { sound: boolean; messages: readonly string[] } {
  const { report, messages } = collectMessages();
  const sound = checkHeader('data/exemple.csv', header.split(','), ['a', 'b', 'c'], report);
  return { sound, messages };
}

test('the expected columns in order are accepted', () => {
  expect(check('a,b,c')).toEqual({ sound: true, messages: [] });
});

test('a missing column is named', () => {
  expect(check('a,c')).toEqual({ sound: false, messages: ['la colonne manque : les colonnes sont a,b,c.'] });
});

test('an unknown column and the one that is missed are both named', () => {
  expect(check('a,B,c').messages).toEqual([
    'la colonne « B » n’existe pas : les colonnes sont a,b,c.',
    'la colonne manque : les colonnes sont a,b,c.',
  ]);
});

test('a repeated column and another order are refused', () => {
  expect(check('a,b,c,b').messages).toEqual([
    'la colonne « b » est répétée : corriger le titre de l’une ; si elles disent la même chose, n’en garder qu’une.',
  ]);
  expect(check('a,c,b').messages).toEqual(['les colonnes ne sont pas dans l’ordre : écrire a,b,c.']);
});

test('semicolons and tabulations are told once, not column by column', () => {
  expect(check('a;b;c').messages).toHaveLength(1);
  expect(check('a\tb\tc').messages).toHaveLength(1);
});

test('a line of titles with capitals or spaces is one, whose columns are corrected one by one', () => {
  expect(check(' A ,x,y').messages[0]).toBe('la colonne «  A  » n’existe pas : les colonnes sont a,b,c.');
  expect(check('x,y,z')).toEqual({
    sound: false,
    messages: ['la ligne de titres manque : écrire a,b,c sur la première ligne, avant les autres.'],
  });
});
