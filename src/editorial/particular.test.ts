import { expect, test } from 'vitest';
import { givenParticular, mail, particular } from './particular.ts';

test('a particular may be empty; one that must be there may not', () => {
  expect(particular.parse('')).toBe('');
  expect(givenParticular.safeParse('').error?.issues[0]?.message).toBe('le champ est vide : l’écrire.');
});

test.each([
  ['une\nligne', /saut de ligne/u],
  ['une \u{202E}engil', /sens de lecture/u],
  ['zéro\u{200B}largeur', /sens de lecture/u],
  [' un nom', /espace/u],
  ['<b>un nom</b>', /« < »/u],
  ['à préciser', /pas une valeur/u],
  ['À compléter par la ville', /pas une valeur/u],
  ['XXX', /pas une valeur/u],
  ['…', /pas une valeur/u],
])('%j is refused', (text, message) => {
  expect(particular.safeParse(text).error?.issues[0]?.message).toMatch(message);
});

test('a mail address is one, or empty', () => {
  expect(mail.parse('')).toBe('');
  expect(mail.safeParse('contact').success).toBe(false);
  expect(mail.safeParse('a b@exemple.fr').success).toBe(false);
});
