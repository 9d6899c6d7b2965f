import { describe, expect, test } from 'vitest';
import { givenParticular, mail, particular, particularLink } from './particular.ts';

describe('particular', () => {
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
});

describe('particular link', () => {
  test('an address of the post or of the web is a link', () => {
    expect(particularLink('mairie@exemple.fr')).toBe('mailto:mairie@exemple.fr');
    expect(particularLink('https://exemple.fr/ecrire')).toBe('https://exemple.fr/ecrire');
  });

  test('a street, a number or nothing is none', () => {
    expect(['1 rue de l’Exemple', '03 00 00 00 00', '', 'écrire @ la ville'].map(particularLink)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
