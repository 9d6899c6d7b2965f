import { expect, test } from 'vitest';
import { particularLink } from './particular-link.ts';

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
