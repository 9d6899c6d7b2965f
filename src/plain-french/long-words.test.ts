import { expect, test } from 'vitest';
import { longWordsOf, singularOf } from './long-words.ts';

test('words of four syllables or more, each once, in small letters', () => {
  expect(longWordsOf('La sécurité des habitants : la sécurité, la priorité.')).toEqual([
    'sécurité',
    'priorité',
  ]);
});

test('a name with its capital is none, a number is none', () => {
  expect(longWordsOf('La Mouchonnière et Villeneuve-d’Ascq, 21 564')).toEqual([]);
});

test('a word and its plural are one', () => {
  expect(singularOf('Priorités')).toBe('priorité');
  expect(singularOf('travaux')).toBe('travau');
});
